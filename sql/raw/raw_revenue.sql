/* Sheet Doanh thu - lao động: turnover of the period in whole đồng, workers at its end.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_revenue (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    product_code varchar,
    product_name varchar,
    revenue_vnd decimal(18,0),
    worker_count bigint,
    note varchar
)
