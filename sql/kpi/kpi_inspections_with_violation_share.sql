/* Tỷ lệ lần kiểm tra phát hiện vi phạm.

grain:       one row per inspection
key:         submission_id, sheet_name, row_number
counts:      Tử số: lần kiểm tra có kết quả nhắc nhở, xử phạt hoặc thu hồi. Mẫu số: mọi lần kiểm
             tra trong giai đoạn.
excludes:    Lần đánh giá, phân hạng của hội đồng.
cells:       inspection_date, inspection_result
materialize: view
*/
select
    'inspections_with_violation_share' as kpi_code,
    period_key,
    place_key,
    (inspection_result <> 'passed')::integer::decimal(18, 0) as numerator,
    1::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_inspection
