/* Rows of raw_activity: what each submission says. */
insert into raw_activity by name
select
    submission_id,
    'Hoạt động' as sheet_name,
    4 + activity_no as row_number,
    printf('HD-%s-%s-%d', unit_code, period_code, activity_no) as activity_code,
    ['evaluation_round', 'programme_review'][activity_no] as activity_kind,
    if(is_commune, 'commune', 'district') as activity_level,
    'Đợt đánh giá, hội nghị' as activity_name,
    period_start + to_days(30 * activity_no) as held_date
from submission
cross join (select unnest([1, 2]) as activity_no)
