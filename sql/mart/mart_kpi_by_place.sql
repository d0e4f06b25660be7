/* Each measured KPI of each phase, at the programme's place and each line under it, with its figure where there is one.

grain:       one row per phase per period in it per measured KPI per place
key:         none (every line of mart_programme_place beside every measured KPI, each key of its own)
materialize: view
*/
select
    mart_programme_place.programme_code,
    mart_programme_place.phase_code,
    dim_kpi.kpi_code,
    mart_programme_place.period_key,
    mart_programme_place.period_code,
    mart_programme_place.period_end,
    mart_programme_place.place_key,
    mart_programme_place.place_code,
    mart_programme_place.place_level,
    mart_programme_place.place_name_vi,
    mart_programme_place.is_programme_place,
    mart_programme_place.is_on_map,
    mart_kpi_figure.numerator,
    mart_kpi_figure.denominator,
    mart_kpi_figure.actual_value
from mart_programme_place
cross join dim_kpi
left join mart_kpi_figure
    on mart_programme_place.programme_code = mart_kpi_figure.programme_code
    and mart_programme_place.phase_code = mart_kpi_figure.phase_code
    and mart_programme_place.period_key = mart_kpi_figure.period_key
    and mart_programme_place.place_key = mart_kpi_figure.place_key
    and dim_kpi.kpi_code = mart_kpi_figure.kpi_code
where dim_kpi.is_measured
