/* Số sản phẩm được công nhận lần đầu.

grain:       one row per product, in the period of its first certification
key:         item_code
counts:      Sản phẩm được công nhận từ 3 sao trở lên lần đầu tiên, tính vào kỳ có ngày quyết định;
             mỗi sản phẩm đếm một lần.
excludes:    Lần công nhận lại sau khi hết hạn và lần nâng hạng.
cells:       star_rating, decision_no, decision_date
materialize: view
*/
select
    'products_certified_first_time' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_certification
where is_first
