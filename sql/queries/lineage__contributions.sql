/* What each submission contributes to figures of a programme and phase as of a day, whole programme. */
with

asked as (

    select
        mart_phase_period.programme_code,
        mart_phase_period.place_key,
        mart_phase_period.phase_start,
        mart_phase_period.data_period_key
    from mart_phase_period
    where mart_phase_period.programme_code = $programme_code::varchar
        and mart_phase_period.phase_code = $phase_code::varchar
        and mart_phase_period.period_end <= $as_of::date
    order by mart_phase_period.period_key desc
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
        on list_contains($kpi_codes::varchar[], dim_kpi.kpi_code)
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
    kpi_row.kpi_code,
    kpi_row.submission_id,
    dim_submission.file_name,
    dim_submission.unit_place_code,
    dim_submission.unit_name_vi,
    dim_submission.period_code,
    dim_submission.accepted_at,
    sum(kpi_row.numerator)::decimal(18, 0) as numerator,
    sum(kpi_row.denominator)::decimal(18, 0) as denominator
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
where list_contains($kpi_codes::varchar[], kpi_row.kpi_code)
group by all
order by kpi_row.kpi_code, dim_submission.accepted_at, kpi_row.submission_id
