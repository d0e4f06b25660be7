/* What counts of each single project, sale point or other thing that a target looks at one by one, under every
   programme place and unit it belongs to.

grain:       one row per programme per KPI that a target looks at item by item, per period, per line, per item
key:         programme_code, kpi_code, period_key, place_key, item_code
materialize: table
*/
select
    programme_code,
    kpi_code,
    period_key,
    place_key,
    item_code,
    sum(numerator)::decimal(18, 0) as numerator
from mart_kpi_row
where item_code is not null
    -- a programme of thousands of products would have a row for each of them under each KPI
    and kpi_code in (
        select kpi_code
        from dim_target
        where scope in ('each_project', 'each_site')

        union all

        select dim_target.kpi_code
        from dim_target
        inner join dim_target_site
            on dim_target.target_id = dim_target_site.target_id
            and dim_target_site.place_key is null
    )
group by all
