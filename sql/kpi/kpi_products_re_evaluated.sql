/* Số lượt sản phẩm được công nhận lại.

grain:       one row per certification
key:         submission_id, sheet_name, row_number
counts:      Lần công nhận từ lần thứ hai của cùng sản phẩm, tính vào kỳ có ngày quyết định.
excludes:    Lần công nhận đầu tiên; lần đánh giá lại không đạt.
cells:       application_kind, decision_date
materialize: view
*/
select
    'products_re_evaluated' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_certification
where not is_first
