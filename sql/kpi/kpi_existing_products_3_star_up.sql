/* Số sản phẩm hiện có đạt từ 3 sao trở lên.

grain:       one row per product in force per period
key:         period_key, item_code
counts:      Sản phẩm từ 3 sao trở lên còn hiệu lực vào ngày cuối kỳ, đã ghi vào danh mục trước
             ngày bắt đầu giai đoạn chứa ngày đó.
excludes:    Sản phẩm mới (ghi vào danh mục từ ngày bắt đầu giai đoạn), sản phẩm hết hạn, và mọi
             sản phẩm khi ngày cuối kỳ không thuộc giai đoạn nào.
cells:       star_rating, decision_date
materialize: view
*/
select
    'existing_products_3_star_up' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_product_standing
where star_rating >= 3 and is_existing
