/* KPI parts added up under the lines of each programme: as reported, or on the map that is asked for.

grain:       one row per programme per KPI per period per line that has a figure
key:         programme_code, kpi_code, period_key, place_key
materialize: table
*/
select
    bridge_programme_line.programme_code,
    kpi_part.kpi_code,
    kpi_part.period_key,
    bridge_programme_line.line_key as place_key,
    sum(kpi_part.numerator)::decimal(18, 0) as numerator,
    sum(kpi_part.denominator)::decimal(18, 0) as denominator
from kpi_part
inner join dim_period
    on kpi_part.period_key = dim_period.period_key
inner join bridge_programme_line
    on kpi_part.place_key = bridge_programme_line.place_key
    and dim_period.period_end >= bridge_programme_line.reported_from
    and dim_period.period_end < bridge_programme_line.reported_to
group by all
