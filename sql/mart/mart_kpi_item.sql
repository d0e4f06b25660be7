/* What counts of each single project, sale point or other thing that a target looks at one by one, under every
   programme place and unit it belongs to.

grain:       one row per programme per KPI that a target looks at item by item, per period, per line, per item
key:         programme_code, kpi_code, period_key, place_key, item_code
materialize: view
*/
select
    bridge_programme_line.programme_code,
    kpi_part.kpi_code,
    kpi_part.period_key,
    bridge_programme_line.line_key as place_key,
    kpi_part.item_code,
    sum(kpi_part.numerator)::decimal(18, 0) as numerator
from kpi_part
inner join dim_period
    on kpi_part.period_key = dim_period.period_key
inner join bridge_programme_line
    on kpi_part.place_key = bridge_programme_line.place_key
    and dim_period.period_end >= bridge_programme_line.reported_from
    and dim_period.period_end < bridge_programme_line.reported_to
-- nameless is what no target looks at by itself
where kpi_part.item_code <> ''
group by all
