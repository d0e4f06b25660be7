/* Sheet Đánh giá định tính: verdicts of people on targets without a number.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_judgement (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    target_id varchar,
    verdict varchar,
    evidence varchar,
    judged_date date,
    judged_by varchar,
    note varchar
)
