/* The parts of a figure, added up over all rows behind it, whichever page of them is shown. */
with

line as materialized (

    from figure_line(
        $kpi_code::varchar, $programme_code::varchar, $phase_code::varchar, $place_code::varchar, $as_of::date
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
