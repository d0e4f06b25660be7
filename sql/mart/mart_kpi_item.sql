/* What counts of each single project, sale point or other thing that a target looks at one by one, under every
   programme place and unit it belongs to.

grain:       one row per programme per KPI that a target looks at item by item, per period, per line, per item
key:         programme_code, kpi_code, period_key, place_key, item_code
materialize: table
*/
with

asked as (

    -- a programme of thousands of products would have a row for each of them under each KPI: only what targets ask for
    select kpi_code
    from dim_target
    where scope in ('each_project', 'each_site')

    union

    select dim_target.kpi_code
    from dim_target
    inner join dim_target_site
        on dim_target.target_id = dim_target_site.target_id
        and dim_target_site.place_key is null

),

item as (

    select kpi_code, period_key, place_key, item_code, sum(numerator) as numerator
    from kpi_row
    semi join asked using (kpi_code)
    where item_code is not null
    group by all

)

select
    bridge_programme_line.programme_code,
    item.kpi_code,
    item.period_key,
    bridge_programme_line.line_key as place_key,
    item.item_code,
    sum(item.numerator)::decimal(18, 0) as numerator
from item
inner join dim_period
    on item.period_key = dim_period.period_key
inner join bridge_programme_line
    on item.place_key = bridge_programme_line.place_key
    and dim_period.period_end >= bridge_programme_line.reported_from
    and dim_period.period_end < bridge_programme_line.reported_to
group by all
