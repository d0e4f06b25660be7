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

)

select
    mart_kpi_row.kpi_code,
    mart_kpi_row.submission_id,
    dim_submission.file_name,
    dim_submission.unit_place_code,
    dim_submission.unit_name_vi,
    dim_submission.period_code,
    dim_submission.accepted_at,
    sum(mart_kpi_row.numerator)::decimal(18, 0) as numerator,
    sum(mart_kpi_row.denominator)::decimal(18, 0) as denominator
from asked
inner join dim_kpi
    on list_contains($kpi_codes::varchar[], dim_kpi.kpi_code)
inner join mart_kpi_row
    on asked.programme_code = mart_kpi_row.programme_code
    and asked.place_key = mart_kpi_row.place_key
    and dim_kpi.kpi_code = mart_kpi_row.kpi_code
inner join dim_period
    on mart_kpi_row.period_key = dim_period.period_key
    and dim_period.period_end >= asked.phase_start
    and dim_period.period_key <= asked.data_period_key
    and (
        dim_period.period_key = asked.data_period_key
        or (mart_kpi_row.numerator is not null and dim_kpi.numerator_basis = 'flow')
        or (mart_kpi_row.denominator is not null and dim_kpi.denominator_basis = 'flow')
    )
inner join dim_submission
    on mart_kpi_row.submission_id = dim_submission.submission_id
group by all
order by mart_kpi_row.kpi_code, dim_submission.accepted_at, mart_kpi_row.submission_id
