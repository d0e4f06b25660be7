/* Training classes (lớp tập huấn) as they are looked up, each audience of a class by itself, from the period it was held in.
   Each stands under the unit that held it, on the day of then.

grain:       one row per class per audience, level and type of producer
key:         submission_id, row_number
materialize: table
*/
with

described as (

    -- once for each class, before they are put in order by it
    select
        fact_training.submission_id,
        fact_training.row_number,
        -- the name first
        searched_as(concat_ws(' ',
            fact_training.training_name, fact_training.training_class_code, dim_place.full_name_vi
        )) as search_key
    from fact_training
    left join dim_place
        on fact_training.place_key = dim_place.place_key

)

select
    fact_training.period_key as from_period_key,
    (select max(period_key) from dim_period) as to_period_key,
    fact_training.place_key,
    dim_period.period_end as line_date,
    described.search_key,
    row_number() over (
        order by described.search_key, fact_training.submission_id, fact_training.row_number
    )::integer as item_key,
    fact_training.training_class_code as item_code,
    fact_training.training_name as item_name,
    dim_place.full_name_vi as place_name_vi,
    dim_submission.unit_name_vi,
    dim_submission.unit_place_code,
    fact_training.audience as kind_code,
    fact_training.training_level as level_code,
    fact_training.start_date as item_date,
    fact_training.start_date as begin_date,
    fact_training.attendance_count,
    fact_training.trainee_count,
    null::varchar as product_code, null::varchar as producer_code, null::varchar as producer_name,
    null::varchar as product_group_code, null::varchar as status_code, null::integer as star_rating,
    null::decimal(9, 2) as total_score, null::varchar as decision_no, null::varchar as detail,
    null::date as end_date, null::date as decision_date, null::date as expiry_date,
    null::bigint as product_count, null::decimal(9, 6) as progress_share,
    false as is_public,
    fact_training.submission_id,
    fact_training.sheet_name,
    fact_training.row_number
from fact_training
inner join described
    on fact_training.submission_id = described.submission_id
    and fact_training.row_number = described.row_number
inner join dim_period
    on fact_training.period_key = dim_period.period_key
inner join dim_submission
    on fact_training.submission_id = dim_submission.submission_id
left join dim_place
    on fact_training.place_key = dim_place.place_key
