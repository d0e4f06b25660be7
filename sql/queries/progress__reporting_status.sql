/* Who has handed in, for each half-year of each phase of a programme up to a day. */
select
    phase_code,
    period_code,
    unit_count,
    reported_unit_count,
    submission_count,
    last_accepted_at,
    data_nature
from mart_reporting_status
where programme_code = $programme_code::varchar
    and period_end <= $as_of::date
order by phase_code, period_code
