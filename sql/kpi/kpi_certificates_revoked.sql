/* Số giấy chứng nhận bị thu hồi.

grain:       one row per revoked certificate, in the period of its revocation
key:         submission_id, sheet_name, row_number
counts:      Giấy chứng nhận bị thu hồi khi còn hiệu lực, tính vào kỳ có ngày quyết định thu hồi.
excludes:    Quyết định thu hồi giấy đã hết hạn hoặc đã được thay bằng quyết định mới.
cells:       inspection_result, revocation_date, product_code
materialize: view
*/
select
    'certificates_revoked' as kpi_code,
    (year(fact_inspection.revocation_date) * 10
        + (quarter(fact_inspection.revocation_date) + 1) // 2)::integer as period_key,
    fact_inspection.place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    fact_inspection.submission_id,
    fact_inspection.sheet_name,
    fact_inspection.row_number,
    fact_inspection.product_code as item_code
from fact_inspection
semi join fact_certification
    on fact_inspection.product_code = fact_certification.product_code
    and fact_inspection.revocation_date = fact_certification.revocation_date
-- told twice, it is revoked once
qualify row_number() over (
    partition by fact_inspection.product_code, fact_inspection.revocation_date
    order by fact_inspection.submission_id, fact_inspection.row_number
) = 1
