/* Rows of raw_revenue: what each submission says. */
insert into raw_revenue by name
select
    submission_id,
    'Doanh thu - lao động' as sheet_name,
    row_number,
    product_code,
    (100 + hash(product_no, period_no) % 900) * 1000000 as revenue_vnd,
    2 + hash(product_no) % 20 as worker_count
from listed
