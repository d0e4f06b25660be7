/* The places and half-years under which the rows behind a figure of a programme's place stand, as of a day: of what
   happens, all half-years since the phase began; of what stands, the last. A query keeps them as "line as materialized"
   and joins the rows to them: first these few, then their rows, not every row of every programme. Within a macro that
   word is forgotten, so it stands in the query.

takes: of_kpi, of_programme, of_phase, of_place, by_day
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

)

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
