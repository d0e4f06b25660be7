/* Forecast (dự báo) of each line of the scorecard: a straight line, by least squares, through its last half-years,
   prolonged to the end of the phase. It tells where things are heading and never whether a target is met.

grain:       one row per line of the scorecard per period of a phase that is not over, with enough points
key:         scorecard_id, period_key
materialize: table
*/
with

fitted as (

    select
        mart_kpi_target_progress.scorecard_id,
        mart_kpi_target_progress.valid_from,
        mart_kpi_target_progress.period_key,
        mart_kpi_target_progress.actual_value,
        mart_kpi_target_progress.goal_value,
        mart_phase_period.phase_start,
        mart_phase_period.phase_end,
        mart_phase_period.phase_day_count,
        mart_phase_period.elapsed_day_count,
        mart_phase_period.is_phase_over,
        mart_scorecard_line.forecast_point_min,
        -- a share does not pass the whole, nor do more pass than there are
        case
            when mart_scorecard_line.is_of_each then mart_kpi_target_progress.goal_value
            when mart_scorecard_line.measure = 'ratio'
                then greatest(1, mart_kpi_target_progress.actual_value)
        end as ceiling_value,
        min(mart_kpi_target_progress.period_key)
            filter (where mart_kpi_target_progress.actual_value is not null) over last_points
            as first_point_period_key,
        regr_count(actual_value::double, elapsed_day_count::double) over last_points as point_count,
        regr_slope(actual_value::double, elapsed_day_count::double) over last_points as slope,
        regr_intercept(actual_value::double, elapsed_day_count::double) over last_points as intercept,
        regr_avgx(actual_value::double, elapsed_day_count::double) over last_points as mean_day,
        regr_sxx(actual_value::double, elapsed_day_count::double) over last_points as sxx,
        regr_sxy(actual_value::double, elapsed_day_count::double) over last_points as sxy,
        regr_syy(actual_value::double, elapsed_day_count::double) over last_points as syy
    from mart_kpi_target_progress
    inner join mart_scorecard_line using (scorecard_id, valid_from)
    inner join mart_phase_period using (programme_code, phase_code, period_key)
    where mart_phase_period.is_in_phase
    window last_points as (
        partition by mart_kpi_target_progress.scorecard_id
        order by mart_kpi_target_progress.period_key
        rows between (mart_scorecard_line.forecast_point_max - 1) preceding and current row
    )

),

prolonged as (

    select
        *,
        intercept + slope * phase_day_count as end_value,
        -- standard error of a single forecast: the further from the points, the wider
        sqrt(
            greatest(syy - sxy * sxy / sxx, 0) / (point_count - 2)
            * (1 + 1 / point_count + (phase_day_count - mean_day) ** 2 / sxx)
        ) as end_error,
        if(slope > 0, ceil(round((goal_value::double - intercept) / slope, 6)), null) as reached_day
    from fitted
    -- fewer points make no line, and the slope of one is not a number
    where point_count >= forecast_point_min
        and not is_phase_over

)

select
    scorecard_id,
    valid_from,
    period_key,
    point_count::integer as point_count,
    first_point_period_key,
    least(greatest(round(end_value, 4), 0), ceiling_value)::decimal(28, 8) as end_value,
    least(greatest(round(end_value - end_error, 4), 0), ceiling_value)::decimal(28, 8) as low_value,
    least(greatest(round(end_value + end_error, 4), 0), ceiling_value)::decimal(28, 8) as high_value,
    -- the line itself, to be drawn through its points: at the end of the phase, and how much it rises in a year
    round(end_value, 4)::decimal(28, 8) as line_end_value,
    round(slope * 365, 6)::decimal(28, 8) as yearly_value,
    -- a goal that the line would have passed already, or in a lifetime, has no date
    if(
        actual_value < goal_value and reached_day between elapsed_day_count + 1 and 36525,
        phase_start + reached_day::integer - 1,
        null
    )::date as reached_on
from prolonged
