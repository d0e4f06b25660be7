/* What is measured at one place of a programme as of a day. Targets are the programme's, not its units':
   their columns are empty. */
with

asked as (

    -- a code may have been two places' in turn: the later one is meant
    select
        mart_phase_period.*,
        mart_programme_place.place_key as asked_place_key
    from mart_phase_period
    inner join mart_programme_place
        on mart_phase_period.programme_code = mart_programme_place.programme_code
        and mart_phase_period.phase_code = mart_programme_place.phase_code
        and mart_phase_period.data_period_key = mart_programme_place.period_key
        and mart_programme_place.place_code = $place_code::varchar
    left join dim_place
        on mart_programme_place.place_key = dim_place.place_key
    where mart_phase_period.programme_code = $programme_code::varchar
        and ($phase_code::varchar is null or mart_phase_period.phase_code = $phase_code::varchar)
        and mart_phase_period.period_key
            = (select max(period_key) from dim_period where period_end <= $as_of::date)
    qualify row_number() over (
        partition by mart_phase_period.phase_code
        order by dim_place.valid_from desc
    ) = 1

)

select
    concat_ws('.', asked.programme_code, asked.phase_code, dim_kpi.kpi_code,
        mart_kpi_by_place.place_code) as scorecard_id,
    null::varchar as target_id,
    dim_kpi.kpi_code,
    asked.programme_code,
    asked.phase_code,
    mart_kpi_by_place.place_code,
    mart_kpi_by_place.place_name_vi,
    asked.period_code,
    asked.period_end as as_of,
    dim_kpi.name_vi,
    dim_kpi.name_en,
    dim_kpi.unit_vi,
    dim_kpi.unit_en,
    dim_kpi.measure,
    dim_kpi.is_headline,
    null::varchar as comparator,
    null::varchar as basis,
    mart_kpi_by_place.numerator,
    mart_kpi_by_place.denominator,
    mart_kpi_by_place.actual_value,
    null::decimal(28, 8) as target_min,
    null::decimal(28, 8) as target_stretch,
    null::decimal(28, 8) as target_max,
    null::decimal(28, 8) as baseline_value,
    null::decimal(28, 8) as goal_value,
    null::decimal(28, 8) as expected_value,
    null::decimal(28, 8) as attainment_share,
    null::decimal(28, 8) as gap_value,
    if(mart_kpi_by_place.actual_value is null, 'not_measured', 'no_target') as target_status,
    null::varchar as remark,
    null::varchar as conflicts_with,
    asked.is_phase_over,
    asked.phase_start,
    asked.phase_end,
    if(mart_kpi_by_place.actual_value is null, null, asked.data_period_code) as data_period_code,
    null::varchar as wording_vi,
    null::varchar as reading_vi,
    dim_kpi.note_vi,
    null::varchar as source_document,
    null::varchar as source_line,
    null::varchar as decision,
    null::varchar as evidence_vi,
    null::varchar as judged_by,
    null::date as judged_date
from asked
inner join mart_kpi_by_place
    on asked.programme_code = mart_kpi_by_place.programme_code
    and asked.phase_code = mart_kpi_by_place.phase_code
    and asked.data_period_key = mart_kpi_by_place.period_key
    and asked.asked_place_key = mart_kpi_by_place.place_key
inner join dim_kpi
    on mart_kpi_by_place.kpi_code = dim_kpi.kpi_code
-- said again as constants: only then the figures of other programmes and places are not read
where mart_kpi_by_place.programme_code = $programme_code::varchar
    and mart_kpi_by_place.place_code = $place_code::varchar
order by asked.phase_start, asked.phase_end, asked.phase_code, dim_kpi.is_headline desc, dim_kpi.kpi_code
