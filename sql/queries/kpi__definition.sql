/* What a KPI means. */
select
    kpi_code,
    name_vi,
    name_en,
    unit_vi,
    unit_en,
    measure,
    counts_vi,
    excludes_vi,
    legal_basis,
    note_vi,
    is_measured
from dim_kpi
where kpi_code = $kpi_code::varchar
