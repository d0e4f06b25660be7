/* The same read from the mart of a build. */
select period_code, place_code as unit_code, sum(product_count)::bigint as product_count
from mart_certified_products
where star_rating >= 3 and place_code between '731' and '742'
group by period_code, place_code
