/* Rows of raw_product: what each submission says. */
insert into raw_product by name
select
    submission_id,
    'Sản phẩm' as sheet_name,
    row_number,
    product_code,
    printf('Sản phẩm %07d - mật ong', product_no) as product_name,
    -- food and drink are most of it, as everywhere
    ['food', 'food', 'food', 'food', 'food', 'food', 'drink', 'drink', 'herbal', 'handicraft'][product_no % 10 + 1] as product_group,
    producer_code,
    -- three in ten come without one
    if(hash(producer_code) % 10 < 3, null, commune_code) as commune_code,
    period_start - to_months(6 * (period_no - listed_in)) + interval 9 day as listed_date,
    printf('Loại %03d', product_no % 170) as product_type
from listed
