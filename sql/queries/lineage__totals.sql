/* The parts of a figure, added up over all rows behind it, whichever page of them is shown. */
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
    where mart_phase_period.programme_code = $programme_code::varchar
        and mart_phase_period.phase_code = $phase_code::varchar
        and mart_phase_period.period_end <= $as_of::date
        and if(
            $place_code::varchar is null,
            mart_programme_place.is_programme_place,
            mart_programme_place.place_code = $place_code::varchar
        )
    order by mart_phase_period.period_key desc, dim_place.valid_from desc
    limit 1

),

-- first the few places and half-years that stand under it, then their rows: not every row of every programme
line as materialized (

    select
        dim_kpi.kpi_code,
        dim_kpi.numerator_basis,
        dim_kpi.denominator_basis,
        bridge_programme_line.place_key,
        dim_period.period_key,
        dim_period.period_key = asked.data_period_key as is_data_period
    from asked
    inner join dim_kpi
        on dim_kpi.kpi_code = $kpi_code::varchar
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
    sum(kpi_row.numerator)::decimal(18, 0) as numerator_total,
    sum(kpi_row.denominator)::decimal(18, 0) as denominator_total,
    count(*) as row_count
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
    and (
        $unit_codes::varchar is null
        or list_contains(string_split($unit_codes::varchar, ','), dim_submission.unit_place_code)
    )
where kpi_row.kpi_code = $kpi_code::varchar
