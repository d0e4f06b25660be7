/* Rows of raw_trade_promotion: what each submission says. */
insert into raw_trade_promotion by name
select
    submission_id,
    'Xúc tiến thương mại' as sheet_name,
    4 + event_no as row_number,
    printf('XT-%s-%s-%d', unit_code, period_code, event_no) as event_code,
    ['fair', 'partner_conference', 'product_week'][event_no % 3 + 1] as event_kind,
    'Hội chợ sản phẩm OCOP' as event_name,
    period_start + to_days((20 + event_no)::integer) as start_date,
    4 as booth_count,
    5 as producer_count,
    9 as product_count,
    2 as contract_count,
    (200 + event_no) * 1000000 as contract_vnd
from submission
cross join (select range as event_no from range(greatest(getvariable('unit_rows') // 8, 1)))
