/* Số lượt sản phẩm bị hạ hạng sao khi đánh giá lại.

grain:       one row per certification
key:         submission_id, sheet_name, row_number
counts:      Lần công nhận có hạng sao thấp hơn lần ngay trước của cùng sản phẩm, tính vào kỳ có
             ngày quyết định.
excludes:    Sản phẩm hết hạn không được công nhận lại.
cells:       star_rating, decision_date
materialize: view
*/
select
    'products_downgraded' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_certification
where is_downgrade
