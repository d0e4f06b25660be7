/* The rows that count, under every programme place and unit they belong to: what stands behind a figure.

grain:       one row per contributing source row per programme place or unit above it
key:         none (a KPI may take two parts from one row)
materialize: view
*/
select
    bridge_programme_line.programme_code,
    kpi_row.kpi_code,
    kpi_row.period_key,
    bridge_programme_line.line_key as place_key,
    kpi_row.place_key as item_place_key,
    kpi_row.item_code,
    kpi_row.numerator,
    kpi_row.denominator,
    kpi_row.submission_id,
    kpi_row.sheet_name,
    kpi_row.row_number
from kpi_row
inner join dim_period
    on kpi_row.period_key = dim_period.period_key
inner join bridge_programme_line
    on kpi_row.place_key = bridge_programme_line.place_key
    and dim_period.period_end >= bridge_programme_line.reported_from
    and dim_period.period_end < bridge_programme_line.reported_to
