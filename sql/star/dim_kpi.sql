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
    kpi_code,
    name_vi,
    name_en,
    unit_vi,
    unit_en,
    measure,
    numerator_basis,
    nullif(denominator_basis, '') as denominator_basis,
    nullif(legal_basis, '') as legal_basis,
    nullif(note_vi, '') as note_vi,
    nullif(counts_vi, '') as counts_vi,
    nullif(excludes_vi, '') as excludes_vi,
    false as is_headline,
    false as is_optional_sheet,
    false as is_measured
from seed_kpi_planned
anti join seed_kpi
    on seed_kpi_planned.kpi_code = seed_kpi.kpi_code
