/* The targets that a target speaks of, with their verdicts as of a day. */
select
    mart_kpi_scorecard.target_id,
    mart_kpi_scorecard.wording_vi,
    mart_kpi_scorecard.measure,
    mart_kpi_scorecard.actual_value,
    mart_kpi_scorecard.goal_value,
    mart_kpi_scorecard.target_status
from dim_target_part
inner join mart_kpi_scorecard
    on dim_target_part.part_target_id = mart_kpi_scorecard.target_id
    and mart_kpi_scorecard.period_key
        = (select max(period_key) from dim_period where period_end <= $as_of::date)
where dim_target_part.target_id = $target_id::varchar
order by mart_kpi_scorecard.target_id
