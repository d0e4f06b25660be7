/* Số sản phẩm OCOP đạt từ 3 sao trở lên còn hiệu lực.

grain:       one row per product in force per period
key:         period_key, item_code
counts:      Sản phẩm có quyết định công nhận từ 3 sao trở lên còn hiệu lực vào ngày cuối kỳ; mỗi
             sản phẩm đếm một lần, theo quyết định mới nhất.
excludes:    Quyết định đã hết hạn 36 tháng và quyết định đã được thay bằng quyết định mới hơn.
cells:       star_rating, decision_date
materialize: view
*/
select
    'certified_products_3_star_up' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_product_standing
where star_rating >= 3
