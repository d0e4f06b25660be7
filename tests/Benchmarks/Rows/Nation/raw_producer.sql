/* Rows of raw_producer: what each submission says. */
insert into raw_producer by name
select
    submission_id,
    'Chủ thể' as sheet_name,
    row_number,
    producer_code,
    'Chủ thể ' || producer_code as producer_name,
    ['enterprise', 'cooperative', 'cooperative_group', 'farm', 'household', 'association'][product_no % 6 + 1] as producer_type,
    if(product_no % 6 = 0, 'small', null) as enterprise_size,
    if(hash(producer_code) % 10 < 3, null, commune_code) as commune_code,
    period_start - to_months(6 * (period_no - listed_in)) + interval 4 day as joined_date,
    if(product_no % 4 = 0, period_start - to_months(6 * (period_no - listed_in)) + interval 70 day, null) as consolidated_date,
    if(product_no % 9 = 0, period_start - to_months(6 * (period_no - listed_in)) + interval 90 day, null) as circular_chain_date
from listed
where is_first_of_producer
