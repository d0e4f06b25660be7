/* The parts of each figure that a document states, with what each is worth.

grain:       one row per figure per part
key:         figure_id, part_no
materialize: table
*/
with

unit_count as (

    select programme_code, phase_code, period_code, count(*) as units
    from mart_programme_place
    where not is_programme_place
    group by all

)

select
    dim_stated_part.figure_id,
    dim_stated_part.part_no,
    dim_stated_part.role,
    dim_stated_part.weight,
    dim_stated_part.part_kind,
    dim_stated_part.part_code,
    dim_stated_part.phase_code,
    dim_stated_part.period_code,
    coalesce(dim_stated_part.label_vi, part.subject_vi, dim_kpi.name_vi) as label_vi,
    part.source_line,
    coalesce(part.unit, whole.unit) as unit,
    case dim_stated_part.part_kind
        when 'figure' then part.part_value
        when 'kpi' then mart_kpi_figure.actual_value
        when 'units' then unit_count.units
        else dim_stated_part.part_value
    end::decimal(28, 8) as value
from dim_stated_part
inner join dim_stated_figure as whole
    on dim_stated_part.figure_id = whole.figure_id
left join dim_stated_figure as part
    on dim_stated_part.part_kind = 'figure'
    and dim_stated_part.part_code = part.figure_id
left join dim_kpi
    on dim_stated_part.part_kind = 'kpi'
    and dim_stated_part.part_code = dim_kpi.kpi_code
left join mart_phase_period
    on dim_stated_part.part_kind = 'kpi'
    and whole.programme_code = mart_phase_period.programme_code
    and dim_stated_part.phase_code = mart_phase_period.phase_code
    and dim_stated_part.period_code = mart_phase_period.period_code
left join mart_kpi_figure
    on mart_phase_period.programme_code = mart_kpi_figure.programme_code
    and mart_phase_period.phase_code = mart_kpi_figure.phase_code
    and dim_stated_part.part_code = mart_kpi_figure.kpi_code
    and mart_phase_period.period_key = mart_kpi_figure.period_key
    and mart_phase_period.place_key = mart_kpi_figure.place_key
left join unit_count
    on dim_stated_part.part_kind = 'units'
    and whole.programme_code = unit_count.programme_code
    and dim_stated_part.phase_code = unit_count.phase_code
    and dim_stated_part.period_code = unit_count.period_code
