/* Sheet Xúc tiến thương mại: fairs, conferences and other events of the period; contracts in whole đồng.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_trade_promotion (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    event_code varchar,
    event_kind varchar,
    event_name varchar,
    start_date date,
    event_place varchar,
    booth_count bigint,
    producer_count bigint,
    product_count bigint,
    contract_count bigint,
    contract_vnd decimal(18,0),
    note varchar
)
