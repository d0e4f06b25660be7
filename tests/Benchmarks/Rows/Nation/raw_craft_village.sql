/* Rows of raw_craft_village: what each submission says. */
insert into raw_craft_village by name
select
    submission_id,
    'Làng nghề' as sheet_name,
    row_number,
    printf('LN-%07d', product_no) as village_code,
    printf('Làng nghề %07d', product_no) as village_name,
    date '2012-05-01' as recognised_date,
    if(product_no % 40 = 0, product_code, null) as product_code
from listed
where product_no % 20 = 0
