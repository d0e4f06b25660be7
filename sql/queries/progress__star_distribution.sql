/* Products in force on a day at a programme's place or one of its units, by stars; no products is zero. */
with

asked as (

    from asked_place($programme_code::varchar, null::varchar, $place_code::varchar, $as_of::date)

),

counted as (

    select mart_certified_products.star_rating, sum(product_count)::bigint as product_count
    from mart_certified_products
    inner join asked
        on mart_certified_products.programme_code = asked.programme_code
        and mart_certified_products.place_key = asked.place_key
    where mart_certified_products.period_key
        = (select max(period_key) from dim_period where period_end <= $as_of::date)
    group by all

)

select
    star.star_rating::integer as star_rating,
    coalesce(counted.product_count, 0) as product_count,
    coalesce(counted.product_count / sum(counted.product_count) over (), 0)::decimal(28, 8) as share
from asked
cross join (values (5), (4), (3)) as star(star_rating)
left join counted
    on star.star_rating = counted.star_rating
order by star.star_rating desc
