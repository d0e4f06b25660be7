/* What needs attention (cần chú ý): targets behind their pace or missed, the most urgent first, and what would
   close the gap.

grain:       one row per target that is behind, per period
key:         target_id, period_key
materialize: view
*/
with

behind as (

    select
        mart_kpi_scorecard.*,
        dim_kpi.part_unit_vi,
        dim_kpi.part_unit_en,
        greatest(mart_kpi_scorecard.phase_end - mart_kpi_scorecard.as_of, 0) as days_left,
        -- how far behind: of the pace while there is time, of the goal once there is none
        (1 - mart_kpi_scorecard.actual_value / nullif(
            if(mart_kpi_scorecard.is_phase_over, mart_kpi_scorecard.goal_value, mart_kpi_scorecard.expected_value),
            0
        ))::decimal(28, 8) as behind_share
    from mart_kpi_scorecard
    left join dim_kpi
        on mart_kpi_scorecard.kpi_code = dim_kpi.kpi_code
    where mart_kpi_scorecard.target_status in ('missed', 'off_track', 'at_risk', 'judged_not_met')

),

weighed as (

    select
        *,
        -- a target with so many days to go weighs half of one that is due
        (behind_share * attention_day_count / (attention_day_count + days_left))::decimal(28, 8)
            as urgency,
        case
            when is_of_each then gap_value
            when measure = 'ratio' then ceil(goal_value * denominator - numerator)
            when measure = 'amount' then gap_value
            else ceil(gap_value)
        end::decimal(18, 0) as closing_value,
        case
            when is_of_each then scope
            when measure = 'amount' then 'amount'
            else 'part'
        end as closing_kind
    from behind

)

select
    weighed.target_id,
    weighed.kpi_code,
    weighed.programme_code,
    weighed.phase_code,
    weighed.period_key,
    -- what can still be reached comes before what cannot
    row_number() over (
        partition by weighed.programme_code, weighed.period_key
        order by weighed.is_phase_over, weighed.urgency desc nulls last, weighed.target_id
    )::integer as attention_rank,
    weighed.target_status,
    weighed.behind_share,
    weighed.days_left::integer as days_left,
    weighed.urgency,
    weighed.closing_value,
    weighed.closing_kind,
    coalesce(weighed.part_unit_vi, '') as closing_unit_vi,
    coalesce(weighed.part_unit_en, '') as closing_unit_en,
    mart_target_forecast.end_value as forecast_end_value,
    mart_target_forecast.reached_on as forecast_reached_on
from weighed
left join mart_target_forecast
    on weighed.scorecard_id = mart_target_forecast.scorecard_id
    and weighed.period_key = mart_target_forecast.period_key
