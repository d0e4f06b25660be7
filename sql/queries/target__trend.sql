/* A target at each half-year of its phase: what was done, what the pace asks for, and the line of the forecast of the
   day through its points to the end of the phase. Half-years to come have no figure yet. */
with

line as (

    select
        mart_kpi_scorecard.period_key,
        mart_kpi_scorecard.period_code,
        mart_kpi_scorecard.as_of as period_end,
        mart_kpi_scorecard.actual_value,
        mart_kpi_scorecard.expected_value,
        mart_kpi_scorecard.target_status,
        mart_kpi_scorecard.goal_value,
        mart_kpi_scorecard.phase_end,
        mart_kpi_scorecard.data_period_key = mart_kpi_scorecard.period_key as is_in_phase
    from mart_kpi_scorecard
    where mart_kpi_scorecard.scorecard_id = $target_id::varchar
        and mart_kpi_scorecard.as_of <= $as_of::date

),

newest as (

    select *
    from line
    order by period_key desc
    limit 1

),

forecast as (

    select
        mart_target_forecast.*,
        newest.phase_end,
        newest.period_end as known_to
    from mart_target_forecast
    inner join newest
        on mart_target_forecast.period_key = newest.period_key
    where mart_target_forecast.scorecard_id = $target_id::varchar

),

to_come as (

    select unnest(generate_series(
        date_trunc('year', period_end) + if(month(period_end) <= 6, interval 6 month, interval 12 month),
        phase_end,
        interval 6 month
    ))::date + interval 6 month - interval 1 day as period_end
    from newest
    where period_end < phase_end

),

axis as (

    select period_code, period_end, actual_value, expected_value, target_status
    from line
    where is_in_phase

    union all by name

    select
        year(to_come.period_end) || '-H' || if(month(to_come.period_end) <= 6, 1, 2) as period_code,
        least(to_come.period_end::date, newest.phase_end) as period_end,
        if(to_come.period_end >= newest.phase_end, newest.goal_value, null) as expected_value
    from to_come
    cross join newest

),

drawn as (

    select
        axis.*,
        forecast.phase_end,
        forecast.known_to,
        forecast.low_value,
        forecast.high_value,
        if(
            forecast.scorecard_id is null,
            null,
            greatest(forecast.line_end_value - forecast.yearly_value * (forecast.phase_end - axis.period_end) / 365, 0)
        )::decimal(28, 8) as forecast_value
    from axis
    left join forecast
        on axis.period_code >= concat(
            forecast.first_point_period_key // 10, '-H', forecast.first_point_period_key % 10
        )

)

select
    period_code,
    period_end,
    actual_value,
    expected_value,
    target_status,
    forecast_value,
    -- the band opens at the last figure and is as wide as the error at the end of the phase
    case period_end when phase_end then low_value when known_to then forecast_value end as forecast_low_value,
    case period_end when phase_end then high_value when known_to then forecast_value end as forecast_high_value
from drawn
order by period_end
