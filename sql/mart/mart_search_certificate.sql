/* Recognitions (công nhận) as they are looked up: every decision, the newest of a product with what has become of it; one row
   for each run of periods in which that did not change. Each stands under the unit it was decided for, on the day of then.

grain:       one row per decision per run of periods
key:         item_code, decision_no, decision_date, from_period_key
materialize: table
*/
with

numbered as (

    select
        fact_certification.evaluation_key,
        dim_period.period_key,
        fact_certificate_standing.certificate_status,
        row_number() over (partition by fact_certification.evaluation_key order by dim_period.period_key)
            - row_number() over (
                partition by fact_certification.evaluation_key, fact_certificate_standing.certificate_status
                order by dim_period.period_key
            ) as run_no
    from fact_certification
    inner join dim_period
        on fact_certification.decision_date <= dim_period.period_end
    left join fact_certificate_standing
        on fact_certification.product_code = fact_certificate_standing.product_code
        and fact_certification.decision_date = fact_certificate_standing.decision_date
        and fact_certification.decision_no = fact_certificate_standing.decision_no
        and dim_period.period_key = fact_certificate_standing.period_key

),

run as (

    select * exclude (period_key), min(period_key) as from_period_key, max(period_key) as to_period_key
    from numbered
    group by all

),

described as (

    select
        fact_certification.evaluation_key,
        -- the name first
        searched_as(concat_ws(' ',
            dim_product.product_name, fact_certification.product_code, dim_producer.producer_name,
            dim_producer.producer_code, fact_certification.decision_no, dim_place.full_name_vi
        )) as search_key
    from fact_certification
    left join dim_product
        on fact_certification.product_code = dim_product.product_code
    left join dim_producer
        on fact_certification.producer_key = dim_producer.producer_key
    left join dim_place
        on fact_certification.place_key = dim_place.place_key

)

select
    run.from_period_key,
    run.to_period_key,
    fact_certification.place_key,
    dim_period.period_end as line_date,
    row_number() over (order by described.search_key, run.evaluation_key, run.from_period_key)::integer as item_key,
    described.search_key,
    fact_certification.product_code as item_code,
    dim_product.product_name as item_name,
    fact_certification.product_code,
    dim_producer.producer_code,
    dim_producer.producer_name,
    dim_place.full_name_vi as place_name_vi,
    dim_submission.unit_name_vi,
    dim_submission.unit_place_code,
    dim_product.current_group_code as product_group_code,
    case
        when fact_certification.is_first then 'first'
        when fact_certification.is_upgrade then 'upgrade'
        when fact_certification.is_downgrade then 'downgrade'
        else 're_evaluation'
    end as kind_code,
    fact_certification.evaluation_level as level_code,
    coalesce(run.certificate_status, 'superseded') as status_code,
    fact_certification.star_rating,
    fact_certification.total_score,
    fact_certification.decision_no,
    fact_certification.decision_date as item_date,
    fact_certification.in_force_to as end_date,
    fact_certification.decision_date,
    fact_certification.expiry_date,
    null::varchar as detail, null::date as begin_date, null::bigint as product_count,
    null::bigint as attendance_count, null::bigint as trainee_count,
    null::decimal(9, 6) as progress_share,
    true as is_public,
    fact_certification.submission_id,
    fact_certification.sheet_name,
    fact_certification.row_number
from run
inner join fact_certification
    on run.evaluation_key = fact_certification.evaluation_key
inner join described
    on run.evaluation_key = described.evaluation_key
inner join dim_period
    on fact_certification.period_key = dim_period.period_key
inner join dim_submission
    on fact_certification.submission_id = dim_submission.submission_id
left join dim_product
    on fact_certification.product_code = dim_product.product_code
left join dim_producer
    on fact_certification.producer_key = dim_producer.producer_key
left join dim_place
    on fact_certification.place_key = dim_place.place_key
