/* The newest row of each craft village that a unit has handed in, but for one period.
   Only the newest accepted submission of a period counts. */
with

current_submission as (

    select
        submission_id,
        period_code,
        accepted_at
    from raw_submission
    where unit_place_id = $unit_place_id
        and period_code is distinct from $except_period_code::varchar
    qualify row_number() over (
        partition by period_code
        order by accepted_at desc, submission_id desc
    ) = 1

)

select raw_craft_village.*
from raw_craft_village
inner join current_submission
    on raw_craft_village.submission_id = current_submission.submission_id
qualify row_number() over (
    partition by raw_craft_village.village_code
    order by current_submission.period_code desc, current_submission.accepted_at desc, raw_craft_village.row_number desc
) = 1
order by raw_craft_village.village_code
