/* Sheet Nhân sự: people who should be trained, at the end of the period.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_staff (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    staff_kind varchar,
    staff_level varchar,
    producer_code varchar,
    staff_count bigint,
    note varchar
)
