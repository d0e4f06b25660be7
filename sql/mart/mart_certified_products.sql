/* Products in force by stars, group, council and whether they were there when the phase began,
   at the places that programmes are reported on.

grain:       one row per period per place per star rating, group, level and existing or new
key:         none (is_existing is unknown outside every baseline phase)
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
    fact_product_standing.star_rating,
    fact_product_standing.product_group_code,
    fact_product_standing.evaluation_level,
    fact_product_standing.is_existing,
    count(*) as product_count
from fact_product_standing
inner join dim_period
    on fact_product_standing.period_key = dim_period.period_key
inner join bridge_place_ancestor
    on fact_product_standing.place_key = bridge_place_ancestor.place_key
    and dim_period.period_end >= bridge_place_ancestor.valid_from
    and dim_period.period_end < bridge_place_ancestor.valid_to
inner join reported_place
    on bridge_place_ancestor.ancestor_key = reported_place.place_key
inner join dim_place_version
    on reported_place.place_key = dim_place_version.place_key
    and dim_period.period_end >= dim_place_version.holds_from
    and dim_period.period_end < dim_place_version.holds_to
group by all
