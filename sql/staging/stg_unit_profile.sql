/* What a reporting unit says of itself: nature of the figures, staff at period end.

grain:       one row per accepted submission
key:         submission_id
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    upper(trim(unit_code)) as unit_code,
    upper(trim(period_code)) as period_code,
    lower(trim(data_nature)) as data_nature,

    ---------- strings
    nfc_normalize(trim(unit_name)) as unit_name,
    nfc_normalize(trim(note)) as note,

    ---------- numerics
    official_count,
    leader_count,

    ---------- dates
    prepared_date

from raw_unit_profile
