/* Giá trị hợp đồng ký tại các sự kiện xúc tiến thương mại.

grain:       one row per event
key:         submission_id, sheet_name, row_number
counts:      Giá trị hợp đồng, biên bản ghi nhớ đã ký tại sự kiện, tính vào kỳ có ngày khai mạc.
excludes:    Sự kiện không ghi giá trị hợp đồng.
cells:       contract_vnd, start_date
materialize: view
*/
select
    'trade_promotion_contract_value' as kpi_code,
    period_key,
    place_key,
    contract_vnd::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    event_code as item_code
from fact_trade_promotion
where contract_vnd is not null
