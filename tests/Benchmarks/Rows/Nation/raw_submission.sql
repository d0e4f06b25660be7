/* Rows of raw_submission: what each submission says. */
insert into raw_submission by name
select
    submission_id,
    sha256(unit_place_id || ' ' || period_code) as content_hash,
    unit_code || '-' || period_code || '.xlsx' as file_name,
    100000 as file_size,
    1 as template_version,
    unit_place_id,
    unit_code,
    period_code,
    period_end::timestamp + interval 15 day as received_at,
    period_end::timestamp + interval 15 day as accepted_at,
    'benchmark' as submitted_by
from submission
