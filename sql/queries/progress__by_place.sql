/* KPIs at the programme's place (first) and at each unit directly under it, as of a day. */
select
    mart_kpi_by_place.kpi_code,
    mart_kpi_by_place.place_code,
    mart_kpi_by_place.place_name_vi,
    mart_kpi_by_place.numerator,
    mart_kpi_by_place.denominator,
    mart_kpi_by_place.actual_value
from mart_kpi_by_place
where mart_kpi_by_place.programme_code = $programme_code::varchar
    and mart_kpi_by_place.phase_code = $phase_code::varchar
    and list_contains($kpi_codes::varchar[], mart_kpi_by_place.kpi_code)
    and mart_kpi_by_place.period_key = (
        select data_period_key
        from mart_phase_period
        where programme_code = $programme_code::varchar
            and phase_code = $phase_code::varchar
            and period_end <= $as_of::date
        order by period_key desc
        limit 1
    )
order by
    list_position($kpi_codes::varchar[], mart_kpi_by_place.kpi_code),
    mart_kpi_by_place.is_programme_place desc,
    mart_kpi_by_place.place_code,
    mart_kpi_by_place.place_key
