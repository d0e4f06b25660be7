/* Số sản phẩm có giấy chứng nhận đã hết hạn, chưa đánh giá lại.

grain:       one row per product per period
key:         period_key, item_code
counts:      Sản phẩm mà giấy chứng nhận mới nhất đã hết hạn vào ngày cuối kỳ.
excludes:    Giấy chứng nhận bị thu hồi; sản phẩm đã được công nhận lại.
cells:       decision_date, product_code
materialize: view
*/
select
    'certificates_expired' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_certificate_standing
where certificate_status = 'expired'
