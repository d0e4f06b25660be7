/* Rows of raw_unit_profile: what each submission says. */
insert into raw_unit_profile by name
select
    submission_id,
    'Thông tin chung' as sheet_name,
    4 as row_number,
    unit_code,
    period_code,
    'illustrative' as data_nature,
    period_end as prepared_date,
    if(is_commune, 3, 30) + period_no as official_count,
    if(is_commune, 2, 20) + period_no * 3 as leader_count
from submission
