/* The lines of the scorecard: every target, and every measured KPI that a phase sets no target for.

grain:       one row per target per span of days in which it holds, or per KPI without one per phase
key:         scorecard_id, valid_from
materialize: table
*/
with

line as (

    select
        target_id as scorecard_id,
        target_id,
        kpi_code,
        programme_code,
        phase_code,
        comparator,
        basis,
        scope,
        unit_vi,
        wording_vi,
        reading_vi,
        note_vi,
        conflicts_with,
        source_document,
        source_line,
        decision,
        target_min,
        target_stretch,
        target_max,
        nearly_met_share,
        at_risk_share,
        attention_day_count,
        forecast_point_min,
        forecast_point_max,
        has_milestone,
        valid_from,
        valid_to
    from dim_target

    union all by name

    select
        concat_ws('.', dim_phase.programme_code, dim_phase.phase_code, dim_kpi.kpi_code)
            as scorecard_id,
        dim_kpi.kpi_code,
        dim_phase.programme_code,
        dim_phase.phase_code,
        dim_kpi.note_vi,
        date '0001-01-01' as valid_from,
        date '9999-12-31' as valid_to
    from dim_phase
    cross join dim_kpi
    anti join dim_target
        on dim_phase.programme_code = dim_target.programme_code
        and dim_phase.phase_code = dim_target.phase_code
        and dim_kpi.kpi_code = dim_target.kpi_code
    where dim_kpi.is_measured

)

select
    line.scorecard_id,
    line.target_id,
    line.kpi_code,
    line.programme_code,
    line.phase_code,
    -- a target that is judged by a person has no KPI: its own words name it
    coalesce(dim_kpi.name_vi, line.wording_vi, line.scorecard_id) as name_vi,
    coalesce(dim_kpi.name_en, line.wording_vi, line.scorecard_id) as name_en,
    coalesce(line.unit_vi, dim_kpi.unit_vi, '') as unit_vi,
    coalesce(dim_kpi.unit_en, line.unit_vi, '') as unit_en,
    -- how many of several pass is a count, whatever each of them is measured by
    if(line.comparator in ('each_at_least', 'each_between'), 'count', dim_kpi.measure) as measure,
    dim_kpi.numerator_basis,
    line.comparator,
    line.basis,
    line.scope,
    line.wording_vi,
    line.reading_vi,
    line.note_vi,
    line.conflicts_with,
    line.source_document,
    line.source_line,
    line.decision,
    line.target_min,
    line.target_stretch,
    line.target_max,
    line.nearly_met_share,
    line.at_risk_share,
    line.attention_day_count,
    line.forecast_point_min,
    line.forecast_point_max,
    coalesce(line.has_milestone, false) as has_milestone,
    coalesce(dim_kpi.is_headline, false) as is_headline,
    coalesce(line.comparator in ('each_at_least', 'each_between'), false) as is_of_each,
    line.valid_from,
    line.valid_to
from line
left join dim_kpi
    on line.kpi_code = dim_kpi.kpi_code
