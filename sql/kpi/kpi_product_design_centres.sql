/* Số trung tâm thiết kế sáng tạo phát triển sản phẩm OCOP được xây dựng.

grain:       one row per point of sale, in the period in which it was opened
key:         period_key, item_code
counts:      Trung tâm thiết kế, sáng tạo, phát triển sản phẩm có ngày mở trong kỳ.
excludes:    Trung tâm giới thiệu và bán sản phẩm không có chức năng thiết kế.
cells:       sale_point_kind, opened_date
materialize: view
*/
select
    'product_design_centres' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    sale_point_code as item_code
from fact_sale_point_standing
where sale_point_kind_code = 'design_centre'
    and is_new
