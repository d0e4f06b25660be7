/* Targets whose status or figure changed since the half-year before, as of a day. */
with

asked as (

    select period_key, lag(period_key) over (order by period_key) as earlier_period_key
    from dim_period
    where period_end <= $as_of::date
    order by period_key desc
    limit 1

)

select
    now_line.target_id,
    now_line.name_vi,
    now_line.name_en,
    now_line.measure,
    earlier.as_of as earlier_as_of,
    earlier.target_status as earlier_status,
    now_line.target_status,
    earlier.actual_value as earlier_value,
    now_line.actual_value,
    (now_line.actual_value - earlier.actual_value)::decimal(28, 8) as change_value
from asked
inner join mart_kpi_scorecard as now_line
    on asked.period_key = now_line.period_key
inner join mart_kpi_scorecard as earlier
    on asked.earlier_period_key = earlier.period_key
    and now_line.target_id = earlier.target_id
where now_line.programme_code = $programme_code::varchar
    and now_line.phase_code = $phase_code::varchar
    and earlier.programme_code = $programme_code::varchar
    and earlier.phase_code = $phase_code::varchar
    and (
        now_line.target_status is distinct from earlier.target_status
        or now_line.actual_value is distinct from earlier.actual_value
    )
order by now_line.target_status = earlier.target_status, now_line.target_id
