/* Every evaluation that a unit has handed in, but for one period, oldest first.
   Only the newest accepted submission of a period counts. */
with

current_submission as (

    select
        submission_id,
        period_code
    from raw_submission
    where unit_place_id = $unit_place_id
        and period_code is distinct from $except_period_code::varchar
    qualify row_number() over (
        partition by period_code
        order by accepted_at desc, submission_id desc
    ) = 1

)

select raw_certification.*
from raw_certification
inner join current_submission
    on raw_certification.submission_id = current_submission.submission_id
order by
    raw_certification.evaluation_date,
    current_submission.period_code,
    raw_certification.row_number
