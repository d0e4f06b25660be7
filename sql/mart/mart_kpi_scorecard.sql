/* Each target, and each KPI without one, at each period end, with its verdict.
   The only source of verdicts for pages, exports and briefings.

grain:       one row per line of the scorecard per period up to the build date
key:         scorecard_id, period_key
materialize: view
*/
with

compared as (

    select
        * replace (
            coalesce(numerator, met_count) as numerator,
            coalesce(denominator, part_count) as denominator,
            coalesce(actual_value, (met_count / part_count)::decimal(28, 8)) as actual_value,
            coalesce(is_met, met_count >= part_count) as is_met
        ),
        case
            when mart_kpi_target_progress.is_above_range then 'above_range'
            when mart_scorecard_line.comparator = 'all'
                and mart_kpi_target_progress.numerator > mart_kpi_target_progress.denominator
                then 'above_whole'
            when mart_scorecard_line.comparator in ('at_least_range', 'increment')
                and mart_kpi_target_progress.actual_value >= mart_scorecard_line.target_stretch
                then 'in_full'
            when mart_scorecard_line.scope = 'each_unit'
                and mart_kpi_target_progress.actual_value is null
                and dim_build.map_date is not null
                then 'units_not_on_map'
        end as remark
    from mart_kpi_target_progress
    inner join mart_scorecard_line using (scorecard_id, valid_from)
    inner join mart_phase_period using (programme_code, phase_code, period_key)
    -- a target that speaks of other targets has no rows of its own
    left join mart_target_parts_met using (scorecard_id, valid_from, period_key)
    left join dim_build
        on true

)

select
    compared.scorecard_id,
    compared.target_id,
    compared.kpi_code,
    compared.programme_code,
    compared.phase_code,
    compared.period_key,
    compared.data_period_key,
    dim_place_version.place_code,
    dim_place_version.full_name_vi as place_name_vi,
    compared.period_code,
    compared.period_end as as_of,
    compared.name_vi,
    compared.name_en,
    compared.unit_vi,
    compared.unit_en,
    compared.measure,
    compared.is_of_each,
    compared.is_headline,
    compared.comparator,
    compared.basis,
    compared.scope,
    compared.valid_from,
    compared.valid_to,
    compared.at_risk_share,
    compared.attention_day_count,
    compared.numerator,
    compared.denominator,
    compared.actual_value,
    compared.target_min,
    compared.target_stretch,
    compared.target_max,
    compared.baseline_value,
    compared.expected_value,
    compared.goal_value,
    (compared.actual_value / nullif(compared.goal_value, 0))::decimal(28, 8) as attainment_share,
    case
        when compared.actual_value is not null and compared.goal_value is not null
            then greatest(compared.goal_value - compared.actual_value, 0)
    end::decimal(28, 8) as gap_value,
    case
        when compared.comparator = 'judged'
            then coalesce(mart_target_judgement.target_status, 'not_judged')
        when compared.actual_value is null then 'not_measured'
        when compared.goal_value is null then 'no_target'
        when compared.is_met then 'met'
        -- "khoảng n": near enough, but only once there is no time left
        when compared.is_phase_over
            and compared.comparator = 'about'
            and compared.actual_value >= compared.goal_value * compared.nearly_met_share
            then 'nearly_met'
        when compared.is_phase_over then 'missed'
        when compared.actual_value >= compared.expected_value then 'on_track'
        when compared.actual_value >= compared.expected_value * compared.at_risk_share
            then 'at_risk'
        else 'off_track'
    end as target_status,
    compared.remark,
    compared.conflicts_with,
    compared.is_phase_over,
    compared.phase_start,
    compared.phase_end,
    if(compared.actual_value is null, null, compared.data_period_code) as data_period_code,
    compared.wording_vi,
    compared.reading_vi,
    compared.note_vi,
    compared.source_document,
    compared.source_line,
    compared.decision,
    mart_target_judgement.evidence_vi,
    mart_target_judgement.judged_by,
    mart_target_judgement.judged_date
from compared
inner join dim_place_version
    on compared.place_key = dim_place_version.place_key
    and compared.period_end >= dim_place_version.holds_from
    and compared.period_end < dim_place_version.holds_to
left join mart_target_judgement
    on compared.target_id = mart_target_judgement.target_id
    and compared.period_key = mart_target_judgement.period_key
