/* What each unit owes for each half-year and what was accepted of it; of a programme or of all, between two half-years. */
select
    programme_code,
    period_code,
    place_id,
    unit_code,
    unit_name_vi,
    submission_id,
    submission_count,
    gap_count,
    first_received_at,
    last_received_at
from mart_unit_period
where ($programme_code::varchar is null or programme_code = $programme_code::varchar)
    and period_code between $first_period::varchar and $last_period::varchar
order by programme_code, unit_code, place_id, period_code
