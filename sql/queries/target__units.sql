/* Units beside the targets of a programme as of a day, those that pull a target down the most first; of one target, or
   only those behind their part when no target is named: then also the projects, places and years that a target names
   and that are not done. */
with

asked as (

    select max(period_key) as period_key
    from dim_period
    where period_end <= $as_of::date

),

part as (

    select
        mart_target_unit.target_id,
        mart_target_unit.place_code,
        mart_target_unit.place_name_vi,
        mart_target_unit.measure,
        mart_target_unit.numerator,
        mart_target_unit.denominator,
        mart_target_unit.actual_value,
        mart_target_unit.expected_value,
        mart_target_unit.shortfall_value,
        mart_target_unit.unit_status
    from mart_target_unit
    where mart_target_unit.programme_code = $programme_code::varchar
        and mart_target_unit.period_key = (select period_key from asked)
        and ($phase_code::varchar is null or mart_target_unit.phase_code = $phase_code::varchar)
        and if(
            $target_id::varchar is null,
            mart_target_unit.unit_status not in ('on_track', 'no_part'),
            mart_target_unit.target_id = $target_id::varchar
        )

    union all by name

    -- from the lines themselves: the whole scorecard is not needed for this
    select
        mart_scorecard_line.target_id,
        mart_target_item.item_code as place_code,
        mart_target_item.item_name_vi as place_name_vi,
        mart_scorecard_line.measure,
        mart_target_item.actual_value,
        (if(mart_scorecard_line.is_of_each, mart_scorecard_line.target_min, 1)
            - coalesce(mart_target_item.actual_value, 0))::decimal(18, 0) as shortfall_value,
        if(mart_target_item.actual_value is null, 'not_measured', 'off_track') as unit_status
    from mart_scorecard_line
    inner join mart_phase_period
        on mart_scorecard_line.programme_code = mart_phase_period.programme_code
        and mart_scorecard_line.phase_code = mart_phase_period.phase_code
        and mart_phase_period.judged_on >= mart_scorecard_line.valid_from
        and mart_phase_period.judged_on < mart_scorecard_line.valid_to
        and mart_phase_period.period_key = (select period_key from asked)
    inner join mart_target_item
        on mart_scorecard_line.scorecard_id = mart_target_item.scorecard_id
        and mart_scorecard_line.valid_from = mart_target_item.valid_from
        and mart_phase_period.data_period_key = mart_target_item.period_key
        and not mart_target_item.is_passed
    where mart_scorecard_line.programme_code = $programme_code::varchar
        and ($phase_code::varchar is null or mart_scorecard_line.phase_code = $phase_code::varchar)
        and mart_scorecard_line.scope <> 'each_unit'
        and $target_id::varchar is null

)

select *
from part
qualify $target_id::varchar is not null
    or row_number() over (
        partition by target_id
        order by shortfall_value desc nulls last, place_code
    ) <= $unit_limit::integer
order by
    target_id,
    shortfall_value desc nulls last,
    actual_value,
    place_code
