/* Sheet Công nhận: evaluations held in the period, those that failed too.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_certification (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    product_code varchar,
    product_name varchar,
    application_kind varchar,
    evaluation_level varchar,
    evaluation_round varchar,
    evaluation_date date,
    total_score decimal(9,2),
    result varchar,
    star_rating bigint,
    decision_no varchar,
    decision_date date,
    issuing_authority varchar,
    certificate_no varchar,
    note varchar
)
