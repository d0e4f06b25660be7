/* Of each target that speaks of other targets, how many of those are met at each period end. Where none of them has a
   figure or a verdict there is no row: no data is not zero.

grain:       one row per target that speaks of others per version per period
key:         scorecard_id, valid_from, period_key
materialize: table
*/
select
    whole.scorecard_id,
    whole.valid_from,
    mart_kpi_target_progress.period_key,
    count(*) filter (
        where coalesce(
            mart_target_judgement.target_status = 'judged_met', mart_kpi_target_progress.is_met, false
        )
    )::decimal(18, 0) as met_count,
    count(*)::decimal(18, 0) as part_count
from mart_scorecard_line as whole
inner join dim_target_part
    on whole.target_id = dim_target_part.target_id
inner join mart_scorecard_line as part
    on dim_target_part.part_target_id = part.target_id
inner join mart_kpi_target_progress
    on part.scorecard_id = mart_kpi_target_progress.scorecard_id
    and part.valid_from = mart_kpi_target_progress.valid_from
left join mart_target_judgement
    on part.target_id = mart_target_judgement.target_id
    and mart_kpi_target_progress.period_key = mart_target_judgement.period_key
group by all
having count(mart_kpi_target_progress.actual_value) + count(mart_target_judgement.target_status) > 0
