/* Số hội nghị đối tác OCOP trong năm.

grain:       one row per event
key:         submission_id, sheet_name, row_number
counts:      Hội nghị đối tác OCOP đã tổ chức, tính vào kỳ có ngày khai mạc.
excludes:    Hội chợ, hội nghị kết nối cung cầu.
cells:       event_kind, start_date
materialize: view
*/
select
    'partner_conferences_per_year' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    event_code as item_code
from fact_trade_promotion
where event_kind = 'partner_conference'
