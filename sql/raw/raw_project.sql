/* Sheet Dự án: projects, models, works of the programme and advice, with their milestones.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_project (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    project_code varchar,
    project_name varchar,
    project_kind varchar,
    commune_code varchar,
    site_name varchar,
    site_code varchar,
    approved_date date,
    started_date date,
    finished_date date,
    product_codes varchar,
    note varchar,
    progress_share decimal(9, 6)
)
