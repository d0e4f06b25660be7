/* Số gian hàng tại các sự kiện xúc tiến thương mại.

grain:       one row per event
key:         submission_id, sheet_name, row_number
counts:      Số gian hàng tại các sự kiện đơn vị tham gia, tổ chức, tính vào kỳ có ngày khai mạc.
excludes:    Sự kiện không ghi số gian hàng.
cells:       booth_count, start_date
materialize: view
*/
select
    'trade_promotion_booths' as kpi_code,
    period_key,
    place_key,
    booth_count::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    event_code as item_code
from fact_trade_promotion
where booth_count is not null
