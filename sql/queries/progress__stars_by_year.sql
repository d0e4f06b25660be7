/* Products in force by stars at each year's end within a phase, and on the day itself. */
with

asked as (

    from asked_place($programme_code::varchar, null::varchar, $place_code::varchar, $as_of::date)

),

year_end as (

    select max(dim_period.period_key) as period_key, max(dim_period.period_end) as period_end
    from dim_period
    inner join dim_phase
        on dim_phase.programme_code = $programme_code::varchar
        and dim_phase.phase_code = $phase_code::varchar
        and dim_period.period_end >= dim_phase.start_date
    where dim_period.period_end <= $as_of::date
    group by dim_period.year

)

select
    year_end.period_end,
    star.star_rating::integer as star_rating,
    coalesce(sum(mart_certified_products.product_count), 0)::bigint as product_count
from asked
cross join year_end
cross join (values (3), (4), (5)) as star(star_rating)
left join mart_certified_products
    on mart_certified_products.programme_code = $programme_code::varchar
    and asked.place_key = mart_certified_products.place_key
    and year_end.period_key = mart_certified_products.period_key
    and star.star_rating = mart_certified_products.star_rating
group by all
order by year_end.period_end, star_rating
