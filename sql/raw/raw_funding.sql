/* Sheet Kinh phí: money of the period by source and content, in whole đồng.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_funding (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    funding_year bigint,
    funding_source varchar,
    funding_content varchar,
    planned_vnd decimal(18,0),
    mobilised_vnd decimal(18,0),
    disbursed_vnd decimal(18,0),
    note varchar
)
