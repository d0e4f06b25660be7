/* Số sản phẩm dự đánh giá cấp Quốc gia.

grain:       one row per evaluation at the centre
key:         submission_id, sheet_name, row_number
counts:      Lần đánh giá cấp Trung ương của một sản phẩm, tính vào kỳ có ngày đánh giá, kể cả đang
             chờ kết quả và không đạt.
excludes:    Sản phẩm mới đạt từ 90 điểm cấp tỉnh mà chưa dự đánh giá cấp Trung ương.
cells:       evaluation_level, evaluation_date
materialize: view
*/
select
    'national_evaluation_entries' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_evaluation
where evaluation_level = 'centre'
