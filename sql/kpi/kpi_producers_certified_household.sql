/* Số hộ, cơ sở sản xuất kinh doanh có sản phẩm đạt từ 3 sao trở lên.

grain:       one row per producer per period
key:         period_key, item_code
counts:      Hộ, cơ sở sản xuất kinh doanh có ít nhất một sản phẩm từ 3 sao trở lên còn hiệu lực
             vào ngày cuối kỳ; mỗi chủ thể đếm một lần.
excludes:    Doanh nghiệp, hợp tác xã, tổ hợp tác, trang trại, hội; hộ mà mọi sản phẩm đã hết hạn.
cells:       producer_type, producer_code
materialize: view
*/
select
    'producers_certified_household' as kpi_code,
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
    and producer_type_code = 'household'
