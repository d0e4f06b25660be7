/* The staff of a unit as it last counted them, but for one period.
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

select raw_staff.*
from raw_staff
inner join current_submission
    on raw_staff.submission_id = current_submission.submission_id
qualify rank() over (order by current_submission.period_code desc) = 1
order by raw_staff.row_number
