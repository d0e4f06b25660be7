/* Số điểm giới thiệu và bán sản phẩm OCOP gắn với du lịch được xây dựng.

grain:       one row per point of sale, in the period in which it was opened
key:         period_key, item_code
counts:      Quầy, điểm bán gắn với du lịch có ngày mở trong kỳ.
excludes:    Điểm bán không gắn với du lịch; quầy chưa mở.
cells:       sale_point_kind, opened_date
materialize: view
*/
select
    'tourism_sale_points' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    sale_point_code as item_code
from fact_sale_point_standing
where sale_point_kind_code = 'tourist_site_counter'
    and is_new
