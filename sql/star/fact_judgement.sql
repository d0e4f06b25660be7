/* Verdicts of people on targets without a number (đánh giá định tính). Only the place that decided the
   programme, or the one that succeeded it, gives a verdict that counts.

grain:       one row per target per day of a verdict
key:         target_id, judged_date
materialize: table
*/
with

judged_target as (

    select distinct target_id, programme_code
    from dim_target
    where comparator = 'judged'

)

select
    judged_target.target_id,
    stg_judgement.verdict,
    dim_submission.unit_place_key as place_key,
    stg_judgement.evidence,
    stg_judgement.judged_by,
    stg_judgement.judged_date,
    stg_judgement.submission_id,
    stg_judgement.sheet_name,
    stg_judgement.row_number
from stg_judgement
inner join dim_submission
    on stg_judgement.submission_id = dim_submission.submission_id
    and dim_submission.is_current
inner join dim_build
    on stg_judgement.judged_date <= dim_build.as_of
inner join judged_target
    on stg_judgement.target_id = upper(judged_target.target_id)
inner join dim_programme
    on judged_target.programme_code = dim_programme.programme_code
left join bridge_place_succession
    on dim_programme.place_key = bridge_place_succession.predecessor_key
    and dim_submission.unit_place_key = bridge_place_succession.successor_key
where dim_submission.unit_place_key = dim_programme.place_key
    or bridge_place_succession.successor_key is not null
qualify row_number() over (
    partition by judged_target.target_id, stg_judgement.judged_date
    order by dim_submission.recency desc, stg_judgement.row_number desc
) = 1
