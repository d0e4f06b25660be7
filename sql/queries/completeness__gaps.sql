/* Sheets that stand empty in what units handed in for a half-year. */
select
    mart_unit_period.programme_code,
    mart_unit_period.period_code,
    mart_unit_period.place_id,
    mart_submission_gap.sheet_key,
    mart_submission_gap.is_required,
    mart_submission_gap.last_period_code,
    mart_submission_gap.last_row_count
from mart_submission_gap
inner join mart_unit_period
    on mart_submission_gap.submission_id = mart_unit_period.submission_id
where ($programme_code::varchar is null or mart_unit_period.programme_code = $programme_code::varchar)
    and mart_unit_period.period_code between $first_period::varchar and $last_period::varchar
order by mart_unit_period.programme_code, mart_unit_period.unit_code, mart_submission_gap.sheet_key
