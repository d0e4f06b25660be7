/* Số sản phẩm mới đạt từ 3 sao trở lên.

grain:       one row per new product, in the period of its first certification
key:         item_code
counts:      Sản phẩm ghi vào danh mục từ ngày bắt đầu giai đoạn trở đi và được công nhận từ 3 sao
             lần đầu trong kỳ; mỗi sản phẩm đếm một lần.
excludes:    Sản phẩm hiện có, lần công nhận lại hoặc nâng hạng, và quyết định ngoài mọi giai đoạn.
cells:       star_rating, decision_no, decision_date
materialize: view
*/
select
    'new_products_3_star_up' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_certification
where is_first and not is_existing
