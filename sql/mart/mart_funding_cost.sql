/* What a certified product costs: funding of a phase beside the products certified for the first time in it.

grain:       one row per phase per period in it per place
key:         programme_code, phase_code, period_key, place_key
materialize: table
*/
with

measured as (

    select
        programme_code,
        phase_code,
        period_key,
        period_code,
        period_end,
        place_key,
        place_code,
        place_name_vi,
        is_programme_place,
        max(actual_value) filter (where kpi_code = 'funding_planned') as planned_vnd,
        max(actual_value) filter (where kpi_code = 'funding_mobilised') as mobilised_vnd,
        max(actual_value) filter (where kpi_code = 'funding_disbursed') as disbursed_vnd,
        max(actual_value) filter (where kpi_code = 'products_certified_first_time') as certified_products
    from mart_kpi_by_place
    where kpi_code in (
        'funding_planned', 'funding_mobilised', 'funding_disbursed', 'products_certified_first_time'
    )
    group by all

)

select
    * replace (
        planned_vnd::decimal(18, 0) as planned_vnd,
        mobilised_vnd::decimal(18, 0) as mobilised_vnd,
        disbursed_vnd::decimal(18, 0) as disbursed_vnd,
        certified_products::integer as certified_products
    ),
    (mobilised_vnd / nullif(planned_vnd, 0))::decimal(28, 8) as mobilised_of_plan_share,
    (disbursed_vnd / nullif(mobilised_vnd, 0))::decimal(28, 8) as disbursement_share,
    -- no product is not a product for nothing
    round(disbursed_vnd / nullif(certified_products, 0))::decimal(18, 0) as disbursed_per_product_vnd
from measured
