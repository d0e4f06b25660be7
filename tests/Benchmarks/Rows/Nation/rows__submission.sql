/* One workbook of each unit for each half-year in which it has a commune, accepted a fortnight after. */
create temp table submission as
select
    md5(home.unit_place_id || ' ' || half_year.period_code)[:16] as submission_id,
    home.unit_place_id,
    any_value(home.unit_code) as unit_code,
    half_year.period_no,
    half_year.period_code,
    half_year.period_start,
    half_year.period_end,
    half_year.period_end >= date '2025-07-01' as is_commune
from home
inner join half_year using (period_no)
group by all
