/* People who should be trained as submitted, codes made uniform. No joins, no dropped rows.

grain:       one row per worksheet row of an accepted submission
key:         submission_id, sheet_name, row_number
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    lower(trim(staff_kind)) as staff_kind,
    nullif(lower(trim(staff_level)), '') as staff_level,
    kept_code('producer', nullif(upper(trim(producer_code)), '')) as producer_code,

    ---------- strings
    nfc_normalize(trim(note)) as note,

    ---------- numerics
    staff_count

from raw_staff
