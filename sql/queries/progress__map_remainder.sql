/* What could not be divided on the map that the figures are told on: of each measured KPI of a phase, the parts that
   stand by themselves. */
select
    mart_kpi_by_place.kpi_code,
    dim_kpi.name_vi,
    dim_kpi.name_en,
    dim_kpi.unit_vi,
    dim_kpi.unit_en,
    dim_kpi.measure,
    mart_kpi_by_place.place_code,
    mart_kpi_by_place.place_name_vi,
    mart_kpi_by_place.numerator,
    mart_kpi_by_place.denominator,
    mart_kpi_by_place.actual_value
from mart_kpi_by_place
inner join dim_kpi
    on mart_kpi_by_place.kpi_code = dim_kpi.kpi_code
where mart_kpi_by_place.programme_code = $programme_code::varchar
    and mart_kpi_by_place.phase_code = $phase_code::varchar
    and not mart_kpi_by_place.is_on_map
    and (mart_kpi_by_place.numerator > 0 or mart_kpi_by_place.denominator > 0)
    and mart_kpi_by_place.period_key = (
        select data_period_key
        from mart_phase_period
        where programme_code = $programme_code::varchar
            and phase_code = $phase_code::varchar
            and period_end <= $as_of::date
        order by period_key desc
        limit 1
    )
order by dim_kpi.is_headline desc, mart_kpi_by_place.kpi_code, mart_kpi_by_place.place_code
