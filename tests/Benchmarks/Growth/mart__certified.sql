/* The same, read from the mart. */
select dim_place.place_code, mart_certified_products.star_rating, sum(mart_certified_products.product_count)::bigint as product_count
from mart_certified_products
inner join dim_place
    on mart_certified_products.place_key = dim_place.place_key
    and dim_place.place_level = 'district'
where mart_certified_products.programme_code = 'DN19'
    and mart_certified_products.period_key = 20251
group by all
