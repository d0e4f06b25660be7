/* Rows of raw_product_idea: what each submission says. */
insert into raw_product_idea by name
select
    submission_id,
    'Ý tưởng và chu trình' as sheet_name,
    row_number,
    printf('YT-%07d', product_no) as idea_code,
    printf('Ý tưởng %07d', product_no) as idea_name,
    product_code,
    period_start - to_months(6 * (period_no - listed_in)) + interval 40 day as idea_date,
    idea_date - interval 30 day as outreach_date,
    idea_date + interval 30 day as plan_date,
    idea_date + interval 60 day as implementation_date,
    if(period_no > listed_in + 1, idea_date + interval 200 day, null) as evaluation_date,
    if(period_no > listed_in + 1 and product_no % 2 = 0, idea_date + interval 260 day, null) as promotion_date,
    if(product_no % 3 = 0, idea_date + interval 45 day, null) as supported_date
from listed
where product_no % 2 = 0
