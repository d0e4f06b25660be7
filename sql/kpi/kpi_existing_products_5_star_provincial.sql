/* Số sản phẩm hiện có đạt 5 sao cấp tỉnh.

grain:       one row per product in force per period
key:         period_key, item_code
counts:      Sản phẩm hiện có (ghi vào danh mục trước khi giai đoạn bắt đầu) còn hiệu lực, lần đánh
             giá cấp tỉnh mới nhất đạt từ 90 điểm trở lên.
excludes:    Sản phẩm mới, sản phẩm hết hạn công nhận, điểm của hội đồng cấp huyện và cấp Trung
             ương.
cells:       total_score, evaluation_level, evaluation_date
materialize: view
*/
select
    'existing_products_5_star_provincial' as kpi_code,
    fact_product_standing.period_key,
    fact_product_standing.place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    -- the row that gave the points, which may be older than the certificate in force
    fact_evaluation.submission_id,
    fact_evaluation.sheet_name,
    fact_evaluation.row_number,
    fact_product_standing.product_code as item_code
from fact_product_standing
inner join fact_evaluation
    on fact_product_standing.provincial_90_evaluation_key = fact_evaluation.evaluation_key
where fact_product_standing.is_existing
