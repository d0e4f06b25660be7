/* Products in force on a day at a programme's place or one of its units, by stars; no products is zero. */
with

asked as (

    select mart_programme_place.programme_code, mart_programme_place.place_key
    from mart_programme_place
    left join dim_place
        on mart_programme_place.place_key = dim_place.place_key
    where mart_programme_place.programme_code = $programme_code::varchar
        and mart_programme_place.period_end <= $as_of::date
        and if(
            $place_code::varchar is null,
            mart_programme_place.is_programme_place,
            mart_programme_place.place_code = $place_code::varchar
        )
    order by mart_programme_place.period_key desc, dim_place.valid_from desc
    limit 1

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
