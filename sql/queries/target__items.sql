/* What a target for each asks of, and which of them pass, as of a day: units, projects, sites or years; those that
   fail first. */
select
    mart_target_item.item_code,
    mart_target_item.item_name_vi,
    mart_target_item.actual_value,
    mart_target_item.is_passed,
    mart_target_item.is_above_range
from mart_target_item
inner join mart_kpi_scorecard
    on mart_target_item.scorecard_id = mart_kpi_scorecard.scorecard_id
    and mart_target_item.valid_from = mart_kpi_scorecard.valid_from
    and mart_target_item.period_key = mart_kpi_scorecard.data_period_key
    and mart_kpi_scorecard.period_key
        = (select max(period_key) from dim_period where period_end <= $as_of::date)
where mart_target_item.scorecard_id = $target_id::varchar
order by mart_target_item.is_passed, mart_target_item.item_code
