/* Each line of the scorecard at each period end: what was done, what it is measured against,
   and what the pace asks for.

grain:       one row per line of the scorecard per period
key:         scorecard_id, period_key
materialize: table
*/
with

each_item as (

    -- the figure of a target for each is how many pass; where nobody reported there is none
    select
        scorecard_id,
        valid_from,
        period_key,
        count(*) filter (where is_passed)::decimal(18, 0) as passed_count,
        count(*)::decimal(18, 0) as item_count,
        bool_or(is_above_range) as is_above_range
    from mart_target_item
    group by all
    having count(actual_value) > 0

),

measured as (

    select
        mart_scorecard_line.*,
        mart_phase_period.period_key,
        mart_phase_period.period_end,
        mart_phase_period.data_period_key,
        mart_phase_period.elapsed_day_count,
        mart_phase_period.phase_day_count,
        if(mart_scorecard_line.is_of_each, each_item.passed_count, whole.numerator) as numerator,
        if(mart_scorecard_line.is_of_each, each_item.item_count, whole.denominator) as denominator,
        if(mart_scorecard_line.is_of_each, each_item.passed_count, whole.actual_value)
            as reached_value,
        if(mart_scorecard_line.is_of_each, each_item.item_count, mart_scorecard_line.target_min)
            as goal_value,
        each_item.is_above_range,
        -- a share that stands, like a number that stands, begins where the phase before left it
        case
            when mart_scorecard_line.numerator_basis is distinct from 'stock'
                or mart_scorecard_line.is_of_each then 0
            when mart_scorecard_line.measure = 'ratio'
                then coalesce(before_phase.numerator / nullif(before_phase.denominator, 0), 0)
            else coalesce(before_phase.numerator, 0)
        end::decimal(28, 8) as baseline_value
    from mart_scorecard_line
    -- a target that was changed is judged by the version of the day, and of the phase's last day after it
    inner join mart_phase_period
        on mart_scorecard_line.programme_code = mart_phase_period.programme_code
        and mart_scorecard_line.phase_code = mart_phase_period.phase_code
        and mart_phase_period.judged_on >= mart_scorecard_line.valid_from
        and mart_phase_period.judged_on < mart_scorecard_line.valid_to
    left join mart_kpi_figure as whole
        on mart_scorecard_line.programme_code = whole.programme_code
        and mart_scorecard_line.phase_code = whole.phase_code
        and mart_scorecard_line.kpi_code = whole.kpi_code
        and mart_phase_period.data_period_key = whole.period_key
        and mart_phase_period.place_key = whole.place_key
    left join each_item
        on mart_scorecard_line.scorecard_id = each_item.scorecard_id
        and mart_scorecard_line.valid_from = each_item.valid_from
        and mart_phase_period.data_period_key = each_item.period_key
    left join mart_kpi_rollup as before_phase
        on mart_scorecard_line.kpi_code = before_phase.kpi_code
        and mart_scorecard_line.programme_code = before_phase.programme_code
        and mart_phase_period.place_key = before_phase.place_key
        and mart_phase_period.baseline_period_key = before_phase.period_key

)

select
    measured.scorecard_id,
    measured.valid_from,
    measured.period_key,
    measured.numerator,
    measured.denominator,
    -- "thêm n": what came on top of the phase before
    (measured.reached_value
        - if(measured.comparator = 'increment', measured.baseline_value, 0))::decimal(28, 8)
        as actual_value,
    if(measured.target_min is null, null, measured.baseline_value) as baseline_value,
    measured.goal_value::decimal(28, 8) as goal_value,
    case
        -- whole parts, not their quotient: 99,999 of 100,000 is not all
        when measured.comparator = 'all'
            then measured.numerator >= measured.denominator and measured.denominator > 0
        -- above the upper end of a range the target is met as well
        else measured.reached_value
            - if(measured.comparator = 'increment', measured.baseline_value, 0) >= measured.goal_value
    end as is_met,
    case
        when measured.data_period_key is null then null
        -- where the plan says how much by when, it asks for no more in between
        when measured.has_milestone
            then coalesce(dim_target_milestone.milestone_value, measured.baseline_value)
        when measured.comparator = 'increment'
            then measured.goal_value * measured.elapsed_day_count / measured.phase_day_count
        else least(measured.baseline_value, measured.goal_value)
            + (measured.goal_value - least(measured.baseline_value, measured.goal_value))
                * measured.elapsed_day_count / measured.phase_day_count
    end::decimal(28, 8) as expected_value,
    coalesce(
        measured.is_above_range,
        measured.comparator = 'between' and measured.reached_value > measured.target_max,
        false
    ) as is_above_range
from measured
left join dim_target_milestone
    on measured.target_id = dim_target_milestone.target_id
    and measured.period_end >= dim_target_milestone.holds_from
    and measured.period_end < dim_target_milestone.holds_to
