/* Producers (chủ thể) as they are looked up, with how many of their products are certified: one row for each run of periods
   in which nothing of it changed.

grain:       one row per producer per run of periods
key:         item_code, from_period_key
materialize: table
*/
with

certified as (

    -- one whose product was ever certified is named in a published decision
    select distinct producer_key, period_key
    from fact_certificate_standing

),

numbered as (

    select
        fact_producer_standing.producer_key,
        fact_producer_standing.period_key,
        fact_producer_standing.place_key,
        fact_producer_standing.certified_product_count,
        certified.producer_key is not null as is_public,
        row_number() over (
            partition by fact_producer_standing.producer_key order by fact_producer_standing.period_key
        ) - row_number() over (
            partition by
                fact_producer_standing.producer_key,
                fact_producer_standing.place_key,
                fact_producer_standing.certified_product_count,
                certified.producer_key is not null
            order by fact_producer_standing.period_key
        ) as run_no
    from fact_producer_standing
    left join certified
        on fact_producer_standing.producer_key = certified.producer_key
        and fact_producer_standing.period_key = certified.period_key

),

run as (

    select * exclude (period_key), min(period_key) as from_period_key, max(period_key) as to_period_key
    from numbered
    group by all

),

described as (

    select
        dim_producer.producer_key,
        -- the name first
        searched_as(concat_ws(' ',
            dim_producer.producer_name, dim_producer.producer_code, dim_place.full_name_vi
        )) as search_key
    from dim_producer
    left join dim_place
        on dim_producer.place_key = dim_place.place_key

)

select
    run.from_period_key,
    run.to_period_key,
    run.place_key,
    null::date as line_date,
    row_number() over (order by described.search_key, dim_producer.producer_code, run.from_period_key)::integer as item_key,
    described.search_key,
    dim_producer.producer_code as item_code,
    dim_producer.producer_name as item_name,
    dim_producer.producer_code,
    dim_producer.producer_name,
    dim_place.full_name_vi as place_name_vi,
    dim_submission.unit_name_vi,
    dim_submission.unit_place_code,
    dim_producer.producer_type_code as kind_code,
    if(run.certified_product_count > 0, 'certified', 'not_certified') as status_code,
    dim_producer.joined_date as item_date,
    dim_producer.joined_date as begin_date,
    run.certified_product_count::bigint as product_count,
    null::varchar as product_code, null::varchar as product_group_code, null::varchar as level_code,
    null::integer as star_rating, null::decimal(9, 2) as total_score, null::varchar as decision_no,
    null::varchar as detail, null::date as end_date, null::date as decision_date,
    null::date as expiry_date, null::bigint as attendance_count, null::bigint as trainee_count,
    null::decimal(9, 6) as progress_share,
    run.is_public,
    dim_producer.submission_id,
    dim_producer.sheet_name,
    dim_producer.row_number
from run
inner join dim_producer
    on run.producer_key = dim_producer.producer_key
inner join described
    on run.producer_key = described.producer_key
inner join dim_submission
    on dim_producer.submission_id = dim_submission.submission_id
left join dim_place
    on run.place_key = dim_place.place_key
