/* Rows of raw_communication: what each submission says. */
insert into raw_communication by name
select
    submission_id,
    'Truyền thông' as sheet_name,
    4 + issue_no as row_number,
    printf('TT-%s-%s-%02d', unit_code, period_code, issue_no) as communication_code,
    ['television', 'radio', 'press', 'handbook', 'web_page', 'social_media'][issue_no % 6 + 1] as communication_kind,
    'Chuyên mục OCOP' as communication_name,
    period_start + to_days((15 + issue_no)::integer) as published_date,
    1 + issue_no % 5 as issue_count,
    if(issue_no % 6 = 3, 500, null) as copy_count
from submission
cross join (select range as issue_no from range(greatest(getvariable('unit_rows') // 6, 2)))
