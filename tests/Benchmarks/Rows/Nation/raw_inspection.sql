/* Rows of raw_inspection: what each submission says. */
insert into raw_inspection by name
select
    submission_id,
    'Kiểm tra giám sát' as sheet_name,
    row_number,
    period_start + to_days((100 + product_no % 50)::integer) as inspection_date,
    product_code,
    producer_code,
    'Đoàn kiểm tra liên ngành' as inspecting_body,
    if(hash(product_no, period_no) % 40 = 0, 'reminded', 'passed') as inspection_result
from listed
where hash(product_no, period_no) % 8 = 0
