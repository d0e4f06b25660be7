/* Số sản phẩm 4 sao đủ điều kiện dự đánh giá cấp Quốc gia.

grain:       one row per product per period
key:         period_key, item_code
counts:      Sản phẩm 4 sao còn hiệu lực vào ngày cuối kỳ có điểm mới nhất của hội đồng cấp tỉnh từ
             90 trở lên.
excludes:    Sản phẩm đã được công nhận 5 sao; sản phẩm 4 sao dưới 90 điểm.
cells:       star_rating, total_score, decision_date
materialize: view
*/
select
    'national_round_qualified_products' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_product_standing
where star_rating = 4
    and has_provincial_90
