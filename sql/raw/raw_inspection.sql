/* Sheet Kiểm tra giám sát: inspections of products and producers, with revocations of certificates.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_inspection (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    inspection_date date,
    product_code varchar,
    producer_code varchar,
    inspecting_body varchar,
    inspection_result varchar,
    revocation_decision_no varchar,
    revocation_date date,
    revocation_ground varchar,
    note varchar
)
