/* Số trung tâm giới thiệu và bán sản phẩm OCOP cấp tỉnh được xây dựng.

grain:       one row per point of sale, in the period in which it was opened
key:         period_key, item_code
counts:      Trung tâm giới thiệu và bán sản phẩm cấp tỉnh có ngày mở trong kỳ.
excludes:    Trung tâm thiết kế; điểm bán cấp huyện; trung tâm chưa mở.
cells:       sale_point_kind, opened_date
materialize: view
*/
select
    'provincial_sale_centres' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    sale_point_code as item_code
from fact_sale_point_standing
where sale_point_kind_code = 'provincial_centre'
    and is_new
