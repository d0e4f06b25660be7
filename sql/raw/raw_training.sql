/* Sheet Tập huấn: training classes held in the period, one row per audience.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_training (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    training_class_code varchar,
    training_name varchar,
    audience varchar,
    training_level varchar,
    start_date date,
    attendance_count bigint,
    trainee_count bigint,
    note varchar,
    trainee_level varchar,
    producer_type varchar
)
