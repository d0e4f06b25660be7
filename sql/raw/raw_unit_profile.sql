/* Sheet Thông tin chung: the unit, its period and its staff at the end of it.

grain:       one row per filled row of the sheet
             (a form: one row per submission)
*/
create table if not exists raw_unit_profile (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    unit_code varchar,
    unit_name varchar,
    period_code varchar,
    data_nature varchar,
    prepared_date date,
    official_count bigint,
    leader_count bigint,
    note varchar
)
