/* Accepted submissions, with the half-year that their period code means.

grain:       one row per accepted submission
key:         submission_id
materialize: view
*/
select

    ---------- ids
    submission_id,
    content_hash,
    trim(unit_place_id) as unit_place_id,
    upper(trim(unit_code)) as unit_code,
    upper(trim(period_code)) as period_code,

    ---------- strings
    nfc_normalize(trim(file_name)) as file_name,
    nfc_normalize(trim(submitted_by)) as submitted_by,

    ---------- numerics
    (left(trim(period_code), 4) || right(trim(period_code), 1))::integer as period_key,
    template_version,
    file_size,

    ---------- dates
    make_date(
        left(trim(period_code), 4)::integer,
        if(right(trim(period_code), 1) = '1', 1, 7),
        1
    ) as period_start,
    last_day(make_date(
        left(trim(period_code), 4)::integer,
        if(right(trim(period_code), 1) = '1', 6, 12),
        1
    )) as period_end,

    ---------- timestamps
    received_at,
    accepted_at

from raw_submission
