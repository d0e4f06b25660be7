/* Số sự kiện xúc tiến thương mại đã tổ chức, tham gia.

grain:       one row per event
key:         submission_id, sheet_name, row_number
counts:      Hội chợ, triển lãm, hội nghị, tuần hàng đã tổ chức hoặc tham gia, tính vào kỳ có ngày
             khai mạc.
excludes:    Điểm bán cố định, kênh tiêu thụ thường xuyên.
cells:       event_kind, start_date
materialize: view
*/
select
    'trade_promotion_events' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    event_code as item_code
from fact_trade_promotion
