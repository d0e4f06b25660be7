/* Products as they are looked up, with the newest certificate of each and what has become of it: one row for each run of
   periods in which nothing of it changed.

grain:       one row per product per run of periods
key:         item_code, from_period_key
materialize: table
*/
with

standing as (

    select
        dim_product.product_code,
        dim_period.period_key,
        coalesce(bridge_product_place.place_key, dim_product.place_key) as place_key,
        fact_certificate_standing.certificate_status,
        fact_certificate_standing.star_rating,
        fact_certificate_standing.decision_no,
        fact_certificate_standing.decision_date,
        fact_certificate_standing.expiry_date
    from dim_product
    cross join dim_period
    left join bridge_product_place
        on dim_product.product_code = bridge_product_place.product_code
        and dim_period.period_end >= bridge_product_place.valid_from
        and dim_period.period_end < bridge_product_place.valid_to
    left join fact_certificate_standing
        on dim_product.product_code = fact_certificate_standing.product_code
        and dim_period.period_key = fact_certificate_standing.period_key
    where dim_product.listed_date <= dim_period.period_end
        or fact_certificate_standing.product_code is not null

),

numbered as (

    select *,
        row_number() over (partition by product_code order by period_key)
            - row_number() over (
                partition by product_code, place_key, certificate_status, decision_date, decision_no
                order by period_key
            ) as run_no
    from standing

),

run as (

    select * exclude (period_key), min(period_key) as from_period_key, max(period_key) as to_period_key
    from numbered
    group by all

),

described as (

    select
        dim_product.product_code,
        -- the name first
        searched_as(concat_ws(' ',
            dim_product.product_name, dim_product.product_code, dim_producer.producer_name,
            dim_producer.producer_code, dim_place.full_name_vi, dim_product.product_type
        )) as search_key
    from dim_product
    left join dim_producer
        on dim_product.producer_key = dim_producer.producer_key
    left join dim_place
        on dim_product.place_key = dim_place.place_key

)

select
    run.from_period_key,
    run.to_period_key,
    run.place_key,
    null::date as line_date,
    row_number() over (order by described.search_key, run.product_code, run.from_period_key)::integer as item_key,
    described.search_key,
    run.product_code as item_code,
    dim_product.product_name as item_name,
    run.product_code,
    dim_producer.producer_code,
    dim_producer.producer_name,
    dim_place.full_name_vi as place_name_vi,
    dim_submission.unit_name_vi,
    dim_submission.unit_place_code,
    dim_product.current_group_code as product_group_code,
    dim_producer.producer_type_code as kind_code,
    coalesce(run.certificate_status, 'not_certified') as status_code,
    run.star_rating,
    run.decision_no,
    dim_product.product_type as detail,
    dim_product.listed_date as item_date,
    dim_product.listed_date as begin_date,
    run.decision_date,
    run.expiry_date,
    null::varchar as level_code, null::decimal(9, 2) as total_score, null::date as end_date,
    null::bigint as product_count, null::bigint as attendance_count, null::bigint as trainee_count,
    null::decimal(9, 6) as progress_share,
    run.decision_date is not null as is_public,
    dim_product.submission_id,
    dim_product.sheet_name,
    dim_product.row_number
from run
inner join dim_product
    on run.product_code = dim_product.product_code
inner join described
    on run.product_code = described.product_code
inner join dim_submission
    on dim_product.submission_id = dim_submission.submission_id
left join dim_producer
    on dim_product.producer_key = dim_producer.producer_key
left join dim_place
    on run.place_key = dim_place.place_key
