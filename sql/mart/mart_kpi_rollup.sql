/* KPI parts added up to the places that programmes are reported on, on the map of each period's end.

grain:       one row per programme per KPI per period per place that has a figure
key:         programme_code, kpi_code, period_key, place_key
materialize: table
*/
select
    bridge_programme_place.programme_code,
    kpi_result.kpi_code,
    kpi_result.period_key,
    bridge_programme_place.place_key,
    sum(kpi_result.numerator)::decimal(18, 0) as numerator,
    sum(kpi_result.denominator)::decimal(18, 0) as denominator
from kpi_result
inner join dim_period
    on kpi_result.period_key = dim_period.period_key
inner join bridge_place_ancestor
    on kpi_result.place_key = bridge_place_ancestor.place_key
    and dim_period.period_end >= bridge_place_ancestor.valid_from
    and dim_period.period_end < bridge_place_ancestor.valid_to
inner join bridge_programme_place
    on bridge_place_ancestor.ancestor_key = bridge_programme_place.place_key
group by all
