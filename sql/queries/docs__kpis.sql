/* Every KPI with what it counts, its legal basis, and the targets that ask for it. */
select
    dim_kpi.kpi_code,
    dim_kpi.name_vi,
    dim_kpi.unit_vi,
    dim_kpi.measure,
    dim_kpi.counts_vi,
    dim_kpi.excludes_vi,
    dim_kpi.cells,
    dim_kpi.legal_basis,
    dim_kpi.note_vi,
    dim_kpi.is_measured,
    coalesce(
        string_agg(distinct mart_scorecard_line.target_id, ', ' order by mart_scorecard_line.target_id),
        ''
    ) as target_ids
from dim_kpi
left join mart_scorecard_line
    on dim_kpi.kpi_code = mart_scorecard_line.kpi_code
group by all
order by dim_kpi.is_measured desc, dim_kpi.kpi_code
