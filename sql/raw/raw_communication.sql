/* Sheet Truyền thông: broadcasts, print and web items issued in the period.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_communication (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    communication_code varchar,
    communication_kind varchar,
    communication_name varchar,
    published_date date,
    issue_count bigint,
    copy_count bigint,
    note varchar
)
