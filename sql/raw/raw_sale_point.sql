/* Sheet Điểm bán: points of sale, and large tourist sites that have none yet.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_sale_point (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    sale_point_code varchar,
    sale_point_name varchar,
    sale_point_kind varchar,
    commune_code varchar,
    address varchar,
    tourist_site_name varchar,
    tourist_site_size varchar,
    opened_date date,
    closed_date date,
    note varchar
)
