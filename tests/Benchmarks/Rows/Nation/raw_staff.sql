/* Rows of raw_staff: what each submission says. */
insert into raw_staff by name
select
    submission_id,
    'Nhân sự' as sheet_name,
    4 + kind_no as row_number,
    ['official', 'official', 'partner_official'][kind_no] as staff_kind,
    if(is_commune, 'commune', ['district', 'commune', 'district'][kind_no]) as staff_level,
    if(is_commune, 2, 20) + period_no + kind_no as staff_count
from submission
cross join (select unnest([1, 2, 3]) as kind_no)

union all by name

select
    submission_id,
    'Nhân sự' as sheet_name,
    row_number + 10 as row_number,
    'leader' as staff_kind,
    producer_code,
    1 + product_no % 4 as staff_count
from listed
where is_first_of_producer
