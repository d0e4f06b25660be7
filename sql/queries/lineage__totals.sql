/* The parts of a figure, added up over all rows behind it, whichever page of them is shown. */
select
    sum(numerator)::decimal(18, 0) as numerator_total,
    sum(denominator)::decimal(18, 0) as denominator_total,
    count(*) as row_count
from figure_row(
    $kpi_code::varchar, $programme_code::varchar, $phase_code::varchar, $place_code::varchar, $as_of::date,
    $unit_codes::varchar
)
