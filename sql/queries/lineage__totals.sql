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

)

select
    sum(mart_kpi_row.numerator)::decimal(18, 0) as numerator_total,
    sum(mart_kpi_row.denominator)::decimal(18, 0) as denominator_total,
    count(*) as row_count
from asked
inner join dim_kpi
    on dim_kpi.kpi_code = $kpi_code::varchar
inner join mart_kpi_row
    on asked.programme_code = mart_kpi_row.programme_code
    and asked.place_key = mart_kpi_row.place_key
    and mart_kpi_row.kpi_code = $kpi_code::varchar
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
    and (
        $unit_codes::varchar is null
        or list_contains(string_split($unit_codes::varchar, ','), dim_submission.unit_place_code)
    )
