/* Số sản phẩm tiềm năng 5 sao đăng ký dự đánh giá cấp Quốc gia.

grain:       one row per evaluation at the centre of a product with 90 points at the province
key:         submission_id, sheet_name, row_number
counts:      Lần đánh giá cấp Trung ương của sản phẩm đã có từ 90 điểm tại hội đồng cấp tỉnh trước đó,
             tính vào kỳ có ngày đánh giá, kể cả đang chờ kết quả và không đạt.
excludes:    Sản phẩm dự cấp Trung ương mà chưa có từ 90 điểm cấp tỉnh; sản phẩm từ 90 điểm chưa đăng ký.
cells:       evaluation_level, evaluation_date, product_code
materialize: view
*/
select
    'potential_5_star_registered' as kpi_code,
    entry.period_key,
    entry.place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    entry.submission_id,
    entry.sheet_name,
    entry.row_number,
    entry.product_code as item_code
from fact_evaluation as entry
semi join (
    select
        fact_evaluation.product_code,
        fact_evaluation.evaluation_date
    from fact_evaluation
    inner join dim_criteria
        on fact_evaluation.evaluation_date >= dim_criteria.valid_from
        and fact_evaluation.evaluation_date < dim_criteria.valid_to
    where fact_evaluation.evaluation_level = 'province'
        and fact_evaluation.evaluation_result <> 'not_certified'
        and fact_evaluation.total_score >= dim_criteria.star_5_min_score
) as provincial_ninety
    on entry.product_code = provincial_ninety.product_code
    and entry.evaluation_date > provincial_ninety.evaluation_date
where entry.evaluation_level = 'centre'
