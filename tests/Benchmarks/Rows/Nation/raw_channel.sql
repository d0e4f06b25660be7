/* Rows of raw_channel: what each submission says. */
insert into raw_channel by name
select
    submission_id,
    'Kênh tiêu thụ' as sheet_name,
    row_number * 4 + channel_no as row_number,
    product_code,
    ['supermarket', 'mall', 'convenience_store', 'ecommerce'][channel_no + 1] as channel_kind,
    printf('Kênh %03d', (product_no + channel_no * 7) % 300) as channel_name,
    period_start - to_months(6 * (period_no - listed_in)) + interval 40 day as since_date
from (select *, unnest(range(channel_count::bigint)) as channel_no from listed)
