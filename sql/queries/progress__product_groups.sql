/* Products in force on a day at a programme's place or one of its units, by today's product groups. */
with

asked as (

    from asked_place($programme_code::varchar, null::varchar, $place_code::varchar, $as_of::date)

),

counted as (

    select mart_certified_products.product_group_code, sum(product_count)::bigint as product_count
    from mart_certified_products
    inner join asked
        on mart_certified_products.programme_code = asked.programme_code
        and mart_certified_products.place_key = asked.place_key
    where mart_certified_products.period_key
        = (select max(period_key) from dim_period where period_end <= $as_of::date)
    group by all

)

select
    dim_product_group.product_group_code,
    dim_product_group.name_vi,
    dim_product_group.name_en,
    coalesce(counted.product_count, 0) as product_count,
    coalesce(counted.product_count / sum(counted.product_count) over (), 0)::decimal(28, 8) as share
from asked
cross join dim_product_group
left join counted
    on dim_product_group.product_group_code = counted.product_group_code
where dim_product_group.product_group_code = dim_product_group.current_group_code
    -- what has no group is shown when there is any
    and (dim_product_group.product_group_code <> 'unknown' or counted.product_count > 0)
order by dim_product_group.display_order
