/* KPIs at each period end of a phase up to a day, with the pace where the phase has a target for them. */
with

asked as (

    from asked_place($programme_code::varchar, $phase_code::varchar, $place_code::varchar, $as_of::date)

),

pace as (

    -- of two targets for one KPI, the one for the whole place
    select
        kpi_code,
        period_key,
        expected_value + if(comparator = 'increment', baseline_value, 0) as expected_value
    from mart_kpi_scorecard
    where programme_code = $programme_code::varchar
        and phase_code = $phase_code::varchar
        and target_id is not null
        and comparator not in ('each_at_least', 'each_between')
    qualify row_number() over (partition by kpi_code, period_key order by target_id) = 1

)

select
    mart_kpi_by_place.kpi_code,
    mart_kpi_by_place.period_code,
    mart_kpi_by_place.period_end,
    mart_kpi_by_place.actual_value,
    if(mart_kpi_by_place.is_programme_place, pace.expected_value, null)::decimal(28, 8)
        as expected_value
from mart_kpi_by_place
inner join asked
    on mart_kpi_by_place.place_key = asked.place_key
left join pace
    on mart_kpi_by_place.kpi_code = pace.kpi_code
    and mart_kpi_by_place.period_key = pace.period_key
where mart_kpi_by_place.programme_code = $programme_code::varchar
    and mart_kpi_by_place.phase_code = $phase_code::varchar
    and mart_kpi_by_place.period_end <= $as_of::date
    and list_contains($kpi_codes::varchar[], mart_kpi_by_place.kpi_code)
order by list_position($kpi_codes::varchar[], mart_kpi_by_place.kpi_code), mart_kpi_by_place.period_key
