/* Funding planned, mobilised and disbursed, in đồng, at the places that programmes are reported on.

grain:       one row per period per place per budget year, source and content
key:         period_key, place_key, funding_year, funding_source_code, funding_content_code
materialize: table
*/
with

reported_place as (

    -- two programmes of one province are reported on the same places
    select distinct place_key
    from bridge_programme_place

)

select
    dim_period.period_key,
    dim_period.period_code,
    dim_period.period_end,
    reported_place.place_key,
    dim_place_version.place_code,
    fact_funding.funding_year,
    fact_funding.funding_source_code,
    fact_funding.funding_content_code,
    coalesce(sum(fact_funding.planned_vnd), 0)::decimal(18, 0) as planned_vnd,
    coalesce(sum(fact_funding.mobilised_vnd), 0)::decimal(18, 0) as mobilised_vnd,
    coalesce(sum(fact_funding.disbursed_vnd), 0)::decimal(18, 0) as disbursed_vnd
from fact_funding
inner join dim_period
    on fact_funding.period_key = dim_period.period_key
inner join bridge_place_ancestor
    on fact_funding.place_key = bridge_place_ancestor.place_key
    and dim_period.period_end >= bridge_place_ancestor.valid_from
    and dim_period.period_end < bridge_place_ancestor.valid_to
inner join reported_place
    on bridge_place_ancestor.ancestor_key = reported_place.place_key
inner join dim_place_version
    on reported_place.place_key = dim_place_version.place_key
    and dim_period.period_end >= dim_place_version.holds_from
    and dim_period.period_end < dim_place_version.holds_to
group by all
