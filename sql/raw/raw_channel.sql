/* Sheet Kênh tiêu thụ: products in supermarkets, malls, convenience stores and on e-commerce platforms.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_channel (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    product_code varchar,
    channel_kind varchar,
    channel_name varchar,
    since_date date,
    until_date date,
    note varchar
)
