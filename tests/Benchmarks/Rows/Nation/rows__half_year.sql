/* Twenty half-years up to the last that is handed in. */
create temp table half_year as
select
    period_no::integer as period_no,
    year(period_start) || '-H' || if(month(period_start) = 1, 1, 2) as period_code,
    period_start,
    last_day(period_start + interval 5 month) as period_end
from (
    select range as period_no, (getvariable('last_period_start')::date - to_months(6 * (19 - range)::integer))::date as period_start
    from range(20)
)
