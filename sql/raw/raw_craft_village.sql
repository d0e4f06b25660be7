/* Sheet Làng nghề: recognised traditional craft villages and their OCOP product.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_craft_village (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    village_code varchar,
    village_name varchar,
    recognised_date date,
    product_code varchar,
    note varchar
)
