/* Số trung tâm giới thiệu và bán sản phẩm OCOP cấp tỉnh đang hoạt động.

grain:       one row per point of sale per period
key:         period_key, item_code
counts:      Trung tâm giới thiệu và bán sản phẩm cấp tỉnh đã mở và chưa đóng tại ngày cuối kỳ.
excludes:    Trung tâm đã đóng; điểm bán cấp huyện.
cells:       sale_point_kind, opened_date, closed_date
materialize: view
*/
select
    'provincial_sale_centres_in_operation' as kpi_code,
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
    and is_open
