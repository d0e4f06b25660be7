/* Sheet Ý tưởng và chu trình: product ideas and the steps of the cycle they went through.

grain:       one row per filled row of the sheet
*/
create table if not exists raw_product_idea (
    submission_id varchar not null,
    sheet_name varchar not null,
    row_number integer not null,
    idea_code varchar,
    idea_name varchar,
    producer_name varchar,
    product_code varchar,
    outreach_date date,
    idea_date date,
    plan_date date,
    implementation_date date,
    evaluation_date date,
    promotion_date date,
    supported_date date,
    note varchar
)
