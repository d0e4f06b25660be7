/* The forecasts of a programme's targets as of a day: of one phase or of all. */
select
    mart_target_forecast.scorecard_id as target_id,
    mart_target_forecast.point_count,
    mart_target_forecast.first_point_period_key // 10 || '-H' || mart_target_forecast.first_point_period_key % 10
        as first_point_period_code,
    mart_target_forecast.end_value,
    mart_target_forecast.low_value,
    mart_target_forecast.high_value,
    mart_target_forecast.yearly_value,
    mart_target_forecast.reached_on
from mart_target_forecast
inner join mart_kpi_scorecard
    on mart_target_forecast.scorecard_id = mart_kpi_scorecard.scorecard_id
    and mart_target_forecast.period_key = mart_kpi_scorecard.period_key
where mart_kpi_scorecard.programme_code = $programme_code::varchar
    and ($phase_code::varchar is null or mart_kpi_scorecard.phase_code = $phase_code::varchar)
    and mart_kpi_scorecard.target_id is not null
    and mart_kpi_scorecard.period_key
        = (select max(period_key) from dim_period where period_end <= $as_of::date)
order by mart_target_forecast.scorecard_id
