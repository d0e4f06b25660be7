/* Số điểm giới thiệu và bán sản phẩm OCOP đang hoạt động.

grain:       one row per point of sale per period
key:         period_key, item_code
counts:      Điểm giới thiệu và bán sản phẩm mọi loại, trong và ngoài tỉnh, đã mở và chưa đóng tại
             ngày cuối kỳ.
excludes:    Điểm đã đóng hoặc chưa mở; kênh siêu thị, sàn thương mại điện tử.
cells:       sale_point_kind, opened_date, closed_date
materialize: view
*/
select
    'sale_points_in_operation' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    sale_point_code as item_code
from fact_sale_point_standing
where is_open
