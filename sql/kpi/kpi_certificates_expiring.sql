/* Số giấy chứng nhận còn hiệu lực sắp hết hạn, cần đánh giá lại.

grain:       one row per product per period
key:         period_key, item_code
counts:      Giấy chứng nhận còn hiệu lực vào ngày cuối kỳ và sẽ hết hạn trong 180 ngày, kể cả loại
             đã quá hạn nộp hồ sơ và loại được kéo dài theo Điều 12.3.
excludes:    Giấy chứng nhận đã có hồ sơ đánh giá lại đang chờ kết quả; giấy đã hết hạn, đã thu
             hồi.
cells:       decision_date, product_code
materialize: view
*/
select
    'certificates_expiring' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_certificate_standing
where certificate_status in ('filing_open', 'filing_missed', 'expiring', 'extended')
