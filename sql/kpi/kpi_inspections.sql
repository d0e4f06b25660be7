/* Số lần kiểm tra, giám sát sản phẩm, chủ thể.

grain:       one row per inspection
key:         submission_id, sheet_name, row_number
counts:      Lần kiểm tra một sản phẩm hoặc một chủ thể, tính vào kỳ có ngày kiểm tra.
excludes:    Lần đánh giá, phân hạng của hội đồng.
cells:       inspection_date, inspection_result
materialize: view
*/
select
    'inspections' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_inspection
