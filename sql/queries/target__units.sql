/* Units beside the targets of a programme as of a day, those that pull a target down the most first; of one target,
   or only those behind their part when no target is named. */
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
    and ($phase_code::varchar is null or mart_target_unit.phase_code = $phase_code::varchar)
    and mart_target_unit.period_key
        = (select max(period_key) from dim_period where period_end <= $as_of::date)
    and if(
        $target_id::varchar is null,
        mart_target_unit.unit_status <> 'on_track',
        mart_target_unit.target_id = $target_id::varchar
    )
qualify $target_id::varchar is not null
    or row_number() over (
        partition by mart_target_unit.target_id
        order by mart_target_unit.shortfall_value desc nulls last, mart_target_unit.place_code
    ) <= $unit_limit::integer
order by
    mart_target_unit.target_id,
    mart_target_unit.shortfall_value desc nulls last,
    mart_target_unit.actual_value,
    mart_target_unit.place_code
