/* Certified products sold in supermarkets and malls, by district and half-year: each product once. */
select dim_place.place_code, sold.period_key, count(*) as product_count
from (
    select distinct product_code, period_key, place_key
    from fact_channel_standing
    where channel_kind in ('supermarket', 'mall')
) as sold
inner join bridge_place_ancestor
    on sold.place_key = bridge_place_ancestor.place_key
    and bridge_place_ancestor.valid_from <= '2025-06-30'
    and bridge_place_ancestor.valid_to > '2025-06-30'
inner join dim_place
    on bridge_place_ancestor.ancestor_key = dim_place.place_key
    and dim_place.place_level = 'district'
group by dim_place.place_code, sold.period_key
