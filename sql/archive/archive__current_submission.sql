/* The submissions that count: the newest accepted of each unit and period. A view of every connection that reads the
   archive. */
select
    submission_id,
    unit_place_id,
    period_code,
    accepted_at
from raw_submission
qualify row_number() over (
    partition by unit_place_id, period_code
    order by accepted_at desc, submission_id desc
) = 1
