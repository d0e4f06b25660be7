/* The rows behind a figure of a programme's place as of a day: of what happens, all rows since the phase began; of what
   stands, the rows of the period. Of some units alone when their codes are given, with commas between.

takes: of_kpi, of_programme, of_phase, of_place, by_day, of_units
*/
with

asked as (

    select
        mart_programme_place.programme_code,
        mart_programme_place.place_key,
        mart_phase_period.phase_start,
        mart_phase_period.data_period_key
    from mart_phase_period
    inner join mart_programme_place
        on mart_phase_period.programme_code = mart_programme_place.programme_code
        and mart_phase_period.phase_code = mart_programme_place.phase_code
        and mart_phase_period.data_period_key = mart_programme_place.period_key
        and mart_programme_place.is_phase_reported
    left join dim_place
        on mart_programme_place.place_key = dim_place.place_key
    where mart_phase_period.programme_code = of_programme
        and mart_phase_period.phase_code = of_phase
        and mart_phase_period.period_end <= by_day
        and if(
            of_place is null,
            mart_programme_place.is_programme_place,
            mart_programme_place.place_code = of_place
        )
    order by mart_phase_period.period_key desc, dim_place.valid_from desc
    limit 1

),

-- first the few places and half-years that stand under it, then their rows: not every row of every programme
line as materialized (

    select
        dim_kpi.kpi_code,
        dim_kpi.cells,
        dim_kpi.numerator_basis,
        dim_kpi.denominator_basis,
        bridge_programme_line.place_key,
        dim_period.period_key,
        dim_period.period_code,
        dim_period.period_key = asked.data_period_key as is_data_period
    from asked
    inner join dim_kpi
        on dim_kpi.kpi_code = of_kpi
    inner join bridge_programme_line
        on asked.programme_code = bridge_programme_line.programme_code
        and asked.place_key = bridge_programme_line.line_key
    inner join dim_period
        on dim_period.period_end >= bridge_programme_line.reported_from
        and dim_period.period_end < bridge_programme_line.reported_to
        and dim_period.period_end >= asked.phase_start
        and if(
            'flow' in (dim_kpi.numerator_basis, dim_kpi.denominator_basis),
            dim_period.period_key <= asked.data_period_key,
            dim_period.period_key = asked.data_period_key
        )

)

select
    line.period_key,
    line.period_code,
    line.cells,
    kpi_row.place_key,
    kpi_row.item_code,
    kpi_row.numerator,
    kpi_row.denominator,
    dim_submission.file_name,
    dim_submission.unit_name_vi,
    dim_submission.period_code as submission_period_code,
    kpi_row.submission_id,
    kpi_row.sheet_name,
    kpi_row.row_number
from line
inner join kpi_row
    on line.kpi_code = kpi_row.kpi_code
    and line.place_key = kpi_row.place_key
    and line.period_key = kpi_row.period_key
    and (
        line.is_data_period
        or (kpi_row.numerator is not null and line.numerator_basis = 'flow')
        or (kpi_row.denominator is not null and line.denominator_basis = 'flow')
    )
inner join dim_submission
    on kpi_row.submission_id = dim_submission.submission_id
    and (of_units is null or list_contains(string_split(of_units, ','), dim_submission.unit_place_code))
where kpi_row.kpi_code = of_kpi
