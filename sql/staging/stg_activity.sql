/* Activities as submitted, names and codes made uniform. No joins, no dropped rows.

grain:       one row per worksheet row of an accepted submission
key:         submission_id, sheet_name, row_number
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    upper(trim(activity_code)) as activity_code,
    lower(trim(activity_kind)) as activity_kind,
    lower(trim(activity_level)) as activity_level,
    nullif(trim(document_no), '') as document_no,

    ---------- strings
    nfc_normalize(trim(activity_name)) as activity_name,
    nfc_normalize(trim(note)) as note,

    ---------- dates
    held_date

from raw_activity
