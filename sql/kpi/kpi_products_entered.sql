/* Số lượt sản phẩm dự thi đánh giá, phân hạng.

grain:       one row per product per year in which it was evaluated
key:         submission_id, sheet_name, row_number
counts:      Sản phẩm được hội đồng cấp huyện hoặc cấp tỉnh đánh giá; mỗi sản phẩm đếm một lần
             trong một năm, vào kỳ có lần đánh giá đầu tiên của năm, dù đạt hay không.
excludes:    Lần đánh giá cấp Trung ương và các lần đánh giá sau trong cùng năm của cùng sản phẩm.
cells:       evaluation_level, evaluation_date
materialize: view
*/
select
    'products_entered' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_evaluation
where evaluation_level in ('district', 'province')
-- a dossier goes from the district's council to the province's: one entry, not two
qualify row_number() over (
    partition by product_code, year(evaluation_date)
    order by evaluation_date, evaluation_key
) = 1
