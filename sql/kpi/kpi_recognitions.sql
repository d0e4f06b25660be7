/* Số lượt công nhận từ 3 sao trở lên.

grain:       one row per certification decision
key:         submission_id, sheet_name, row_number
counts:      Mỗi quyết định công nhận từ 3 sao trở lên cho một sản phẩm là một lượt, tính vào kỳ có
             ngày quyết định, kể cả nâng hạng và công nhận lại.
excludes:    Lần đánh giá không đạt, đang chờ kết quả, hoặc chỉ đạt 1 - 2 sao.
cells:       star_rating, decision_no, decision_date
materialize: view
*/
select
    'recognitions' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_certification
