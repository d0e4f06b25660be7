/* Số điểm giới thiệu và bán sản phẩm OCOP cấp huyện được xây dựng.

grain:       one row per point of sale, in the period in which it was opened
key:         period_key, item_code
counts:      Điểm giới thiệu và bán sản phẩm cấp huyện có ngày mở trong kỳ.
excludes:    Trung tâm cấp tỉnh, quầy ở điểm du lịch, điểm ngoài tỉnh; điểm chưa mở.
cells:       sale_point_kind, opened_date
materialize: view
*/
select
    'district_sale_points' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    sale_point_code as item_code
from fact_sale_point_standing
where sale_point_kind_code = 'district_point'
    and is_new
