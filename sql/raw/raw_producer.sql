/* Sheet Chủ thể: the producers of a unit.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_producer (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    producer_code varchar,
    producer_name varchar,
    producer_type varchar,
    commune_code varchar,
    joined_date date,
    consolidated_date date,
    note varchar,
    enterprise_size varchar,
    circular_chain_date date
)
