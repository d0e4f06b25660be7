/* What needs attention as of a day in a programme, or in one of its phases, the most urgent first. */
select
    mart_attention.attention_rank,
    mart_attention.target_id,
    mart_attention.kpi_code,
    mart_attention.programme_code,
    mart_attention.phase_code,
    mart_kpi_scorecard.name_vi,
    mart_kpi_scorecard.name_en,
    mart_kpi_scorecard.measure,
    mart_attention.target_status,
    mart_kpi_scorecard.actual_value,
    mart_kpi_scorecard.goal_value,
    mart_kpi_scorecard.expected_value,
    mart_attention.behind_share,
    mart_attention.days_left,
    mart_attention.urgency,
    mart_attention.closing_value,
    mart_attention.closing_kind,
    mart_attention.closing_unit_vi,
    mart_attention.closing_unit_en,
    mart_attention.forecast_end_value,
    mart_attention.forecast_reached_on
from mart_attention
inner join mart_kpi_scorecard
    on mart_attention.target_id = mart_kpi_scorecard.target_id
    and mart_attention.period_key = mart_kpi_scorecard.period_key
where mart_attention.programme_code = $programme_code::varchar
    and ($phase_code::varchar is null or mart_attention.phase_code = $phase_code::varchar)
    and mart_attention.period_key
        = (select max(period_key) from dim_period where period_end <= $as_of::date)
order by mart_attention.attention_rank
