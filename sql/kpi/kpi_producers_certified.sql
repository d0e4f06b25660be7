/* Số chủ thể có sản phẩm đạt từ 3 sao trở lên còn hiệu lực.

grain:       one row per producer per period
key:         period_key, item_code
counts:      Chủ thể có ít nhất một sản phẩm từ 3 sao trở lên còn hiệu lực vào ngày cuối kỳ; mỗi
             chủ thể đếm một lần, dù có bao nhiêu sản phẩm và hạng sao nào.
excludes:    Chủ thể mà mọi sản phẩm đã hết hạn công nhận, và sản phẩm không ghi chủ thể đã có
             trong bảng Chủ thể.
cells:       producer_code
materialize: view
*/
select
    'producers_certified' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    producer_code as item_code
from fact_producer_standing
where certified_product_count > 0
