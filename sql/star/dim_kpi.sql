/* What is measured, or is named by a target and not yet measured.

grain:       one row per KPI
key:         kpi_code
materialize: table
*/
select
    seed_kpi.kpi_code,
    seed_kpi.name_vi,
    seed_kpi.name_en,
    seed_kpi.unit_vi,
    seed_kpi.unit_en,
    seed_kpi.measure,
    seed_kpi.numerator_basis,
    nullif(seed_kpi.denominator_basis, '') as denominator_basis,
    nullif(seed_kpi.legal_basis, '') as legal_basis,
    nullif(seed_kpi.note_vi, '') as note_vi,
    -- what a share counts: 5% of it are so many people, products, đồng
    coalesce(seed_kpi_part_unit.unit_vi, if(seed_kpi.measure = 'ratio', null, seed_kpi.unit_vi))
        as part_unit_vi,
    coalesce(seed_kpi_part_unit.unit_en, if(seed_kpi.measure = 'ratio', null, seed_kpi.unit_en))
        as part_unit_en,
    seed_kpi_model.counts_vi,
    seed_kpi_model.excludes_vi,
    seed_kpi_model.cells,
    seed_kpi_model.sheet_key,
    seed_kpi.is_headline = 'true' as is_headline,
    coalesce(seed_kpi_model.is_optional_sheet, false) as is_optional_sheet,
    seed_kpi_model.kpi_code is not null as is_measured
from seed_kpi
left join seed_kpi_model
    on seed_kpi.kpi_code = seed_kpi_model.kpi_code
left join seed_kpi_part_unit
    on seed_kpi.kpi_code = seed_kpi_part_unit.kpi_code

union all by name

select
    seed_kpi_planned.kpi_code,
    seed_kpi_planned.name_vi,
    seed_kpi_planned.name_en,
    seed_kpi_planned.unit_vi,
    seed_kpi_planned.unit_en,
    seed_kpi_planned.measure,
    seed_kpi_planned.numerator_basis,
    nullif(seed_kpi_planned.denominator_basis, '') as denominator_basis,
    nullif(seed_kpi_planned.legal_basis, '') as legal_basis,
    nullif(seed_kpi_planned.note_vi, '') as note_vi,
    coalesce(seed_kpi_part_unit.unit_vi, if(seed_kpi_planned.measure = 'ratio', null, seed_kpi_planned.unit_vi))
        as part_unit_vi,
    coalesce(seed_kpi_part_unit.unit_en, if(seed_kpi_planned.measure = 'ratio', null, seed_kpi_planned.unit_en))
        as part_unit_en,
    nullif(seed_kpi_planned.counts_vi, '') as counts_vi,
    nullif(seed_kpi_planned.excludes_vi, '') as excludes_vi,
    false as is_headline,
    false as is_optional_sheet,
    false as is_measured
from seed_kpi_planned
left join seed_kpi_part_unit
    on seed_kpi_planned.kpi_code = seed_kpi_part_unit.kpi_code
anti join seed_kpi
    on seed_kpi_planned.kpi_code = seed_kpi.kpi_code
