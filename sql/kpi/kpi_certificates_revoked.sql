/* Số giấy chứng nhận bị thu hồi.

grain:       one row per revoked certificate
key:         submission_id, sheet_name, row_number
counts:      Giấy chứng nhận bị thu hồi khi còn hiệu lực, tính vào kỳ có ngày quyết định thu hồi.
excludes:    Quyết định thu hồi giấy đã hết hạn hoặc đã được thay bằng quyết định mới.
cells:       decision_date, product_code
materialize: view
*/
select
    'certificates_revoked' as kpi_code,
    (year(revocation_date) * 10 + (quarter(revocation_date) + 1) // 2)::integer as period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_certification
where revocation_date is not null
