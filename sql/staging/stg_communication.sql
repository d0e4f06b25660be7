/* Communication items as submitted, names and codes made uniform. No joins, no dropped rows.

grain:       one row per worksheet row of an accepted submission
key:         submission_id, sheet_name, row_number
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    upper(trim(communication_code)) as communication_code,
    lower(trim(communication_kind)) as communication_kind,

    ---------- strings
    nfc_normalize(trim(communication_name)) as communication_name,
    nfc_normalize(trim(note)) as note,

    ---------- numerics
    issue_count,
    copy_count,

    ---------- dates
    published_date

from raw_communication
