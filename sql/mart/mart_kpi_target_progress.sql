/* Each line of the scorecard at each period end: what was done, and what the pace asks for.

grain:       one row per line of the scorecard per period
key:         scorecard_id, period_key
materialize: table
*/
with

measured as (

    select
        mart_scorecard_line.scorecard_id,
        mart_scorecard_line.valid_from,
        mart_scorecard_line.comparator,
        mart_scorecard_line.target_min,
        mart_phase_period.period_key,
        mart_phase_period.data_period_key,
        mart_phase_period.elapsed_day_count,
        mart_phase_period.phase_day_count,
        if(mart_scorecard_line.is_of_each, mart_kpi_each_unit.numerator, whole.numerator)
            as numerator,
        if(mart_scorecard_line.is_of_each, mart_kpi_each_unit.denominator, whole.denominator)
            as denominator,
        if(mart_scorecard_line.is_of_each, mart_kpi_each_unit.actual_value, whole.actual_value)
            as reached_value,
        case
            when mart_scorecard_line.measure = 'count'
                and mart_scorecard_line.numerator_basis = 'stock'
                and not mart_scorecard_line.is_of_each
                then coalesce(before_phase.numerator, 0)
            else 0
        end::decimal(28, 8) as baseline_value
    from mart_scorecard_line
    -- a target that was changed is judged by the version of the day, and of the phase's last day after it
    inner join mart_phase_period
        on mart_scorecard_line.programme_code = mart_phase_period.programme_code
        and mart_scorecard_line.phase_code = mart_phase_period.phase_code
        and least(mart_phase_period.phase_end, mart_phase_period.period_end)
            < mart_scorecard_line.valid_to
        and greatest(mart_phase_period.phase_start, mart_phase_period.period_end)
            >= mart_scorecard_line.valid_from
    left join mart_kpi_by_place as whole
        on mart_scorecard_line.programme_code = whole.programme_code
        and mart_scorecard_line.phase_code = whole.phase_code
        and mart_scorecard_line.kpi_code = whole.kpi_code
        and mart_phase_period.data_period_key = whole.period_key
        and whole.is_programme_place
    left join mart_kpi_each_unit
        on mart_scorecard_line.scorecard_id = mart_kpi_each_unit.scorecard_id
        and mart_scorecard_line.valid_from = mart_kpi_each_unit.valid_from
        and mart_phase_period.data_period_key = mart_kpi_each_unit.period_key
    left join mart_kpi_rollup as before_phase
        on mart_scorecard_line.kpi_code = before_phase.kpi_code
        and mart_scorecard_line.programme_code = before_phase.programme_code
        and mart_phase_period.place_key = before_phase.place_key
        and mart_phase_period.baseline_period_key = before_phase.period_key

)

select
    scorecard_id,
    valid_from,
    period_key,
    numerator,
    denominator,
    -- "thêm n": what came on top of the phase before
    (reached_value - if(comparator = 'increment', baseline_value, 0))::decimal(28, 8)
        as actual_value,
    if(target_min is null, null, baseline_value) as baseline_value,
    case
        when data_period_key is null then null
        when comparator = 'increment' then target_min * elapsed_day_count / phase_day_count
        else baseline_value
            + (target_min - baseline_value) * elapsed_day_count / phase_day_count
    end::decimal(28, 8) as expected_value
from measured
