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
    inner join asked
        on mart_target_unit.period_key = asked.period_key
    where mart_target_unit.programme_code = $programme_code::varchar
        and ($phase_code::varchar is null or mart_target_unit.phase_code = $phase_code::varchar)
        and if(
            $target_id::varchar is null,
            mart_target_unit.unit_status not in ('on_track', 'no_part'),
            mart_target_unit.target_id = $target_id::varchar
        )

    union all by name

    select
        mart_kpi_scorecard.target_id,
        mart_target_item.item_code as place_code,
        mart_target_item.item_name_vi as place_name_vi,
        mart_kpi_scorecard.measure,
        mart_target_item.actual_value,
        (if(mart_kpi_scorecard.is_of_each, mart_kpi_scorecard.target_min, 1)
            - coalesce(mart_target_item.actual_value, 0))::decimal(18, 0) as shortfall_value,
        if(mart_target_item.actual_value is null, 'not_measured', 'off_track') as unit_status
    from mart_kpi_scorecard
    inner join asked
        on mart_kpi_scorecard.period_key = asked.period_key
    inner join mart_target_item
        on mart_kpi_scorecard.scorecard_id = mart_target_item.scorecard_id
        and mart_kpi_scorecard.valid_from = mart_target_item.valid_from
        and mart_kpi_scorecard.data_period_key = mart_target_item.period_key
        and not mart_target_item.is_passed
    where mart_kpi_scorecard.programme_code = $programme_code::varchar
        and ($phase_code::varchar is null or mart_kpi_scorecard.phase_code = $phase_code::varchar)
        and mart_kpi_scorecard.scope <> 'each_unit'
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
