/* Producers that have joined the programme, at each period end.

grain:       one row per producer per period (periodic snapshot)
key:         producer_key, period_key
materialize: table
*/
with

certified as (

    select producer_key, period_key, count(*) as product_count
    from fact_product_standing
    group by all

)

select
    dim_producer.producer_key,
    dim_producer.producer_code,
    dim_period.period_key,
    dim_producer.producer_type_code,
    dim_producer.enterprise_size,
    coalesce(bridge_producer_place.place_key, dim_producer.place_key) as place_key,
    coalesce(certified.product_count, 0) as certified_product_count,
    dim_producer.joined_date <= dim_period.period_end as is_registered,
    dim_producer.joined_date between dim_period.period_start and dim_period.period_end as is_new,
    coalesce(dim_producer.consolidated_date <= dim_period.period_end, false) as is_consolidated,
    coalesce(
        dim_producer.consolidated_date between dim_period.period_start and dim_period.period_end,
        false
    ) as is_newly_consolidated,
    coalesce(dim_producer.circular_chain_date <= dim_period.period_end, false) as has_circular_chain,
    dim_producer.submission_id,
    dim_producer.sheet_name,
    dim_producer.row_number
from dim_producer
cross join dim_period
left join certified
    on dim_producer.producer_key = certified.producer_key
    and dim_period.period_key = certified.period_key
left join bridge_producer_place
    on dim_producer.producer_code = bridge_producer_place.producer_code
    and dim_period.period_end >= bridge_producer_place.valid_from
    and dim_period.period_end < bridge_producer_place.valid_to
-- a date of joining that was typed too late must not take away a certificate
where dim_producer.joined_date <= dim_period.period_end
    or certified.product_count > 0
