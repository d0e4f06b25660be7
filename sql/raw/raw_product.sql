/* Sheet Sản phẩm: the products on a unit's list.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_product (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    product_code varchar,
    product_name varchar,
    product_group varchar,
    producer_code varchar,
    commune_code varchar,
    listed_date date,
    note varchar,
    product_type varchar
)
