/* Số sản phẩm 5 sao cấp Quốc gia còn hiệu lực.

grain:       one row per product in force per period
key:         period_key, item_code
counts:      Sản phẩm được Trung ương công nhận 5 sao, quyết định còn hiệu lực vào ngày cuối kỳ.
excludes:    Sản phẩm mới đạt từ 90 điểm tại hội đồng cấp tỉnh (5 sao cấp tỉnh) mà Trung ương chưa
             công nhận.
cells:       star_rating, evaluation_level, decision_date
materialize: view
*/
select
    'certified_products_5_star_national' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_product_standing
where star_rating = 5
