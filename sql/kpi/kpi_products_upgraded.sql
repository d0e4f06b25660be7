/* Số lượt sản phẩm được nâng hạng sao.

grain:       one row per certification decision
key:         submission_id, sheet_name, row_number
counts:      Lượt công nhận có số sao cao hơn lần công nhận liền trước của cùng sản phẩm, tính vào
             kỳ có ngày quyết định.
excludes:    Lần công nhận đầu tiên, công nhận lại cùng hạng hoặc hạng thấp hơn; nộp hồ sơ nâng
             hạng mà không đạt.
cells:       star_rating, decision_no, decision_date
materialize: view
*/
select
    'products_upgraded' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_certification
where is_upgrade
