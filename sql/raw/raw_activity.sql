/* Sheet Hoạt động: evaluation rounds, reviews, forums that were held in the period.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_activity (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    activity_code varchar,
    activity_kind varchar,
    activity_level varchar,
    activity_name varchar,
    held_date date,
    document_no varchar,
    note varchar
)
