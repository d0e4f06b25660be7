/* Số sản phẩm 3 sao còn hiệu lực.

grain:       one row per product in force per period
key:         period_key, item_code
counts:      Sản phẩm có quyết định mới nhất còn hiệu lực vào ngày cuối kỳ là 3 sao.
excludes:    Sản phẩm đã nâng lên 4 hoặc 5 sao và quyết định đã hết hạn.
cells:       star_rating, decision_date
materialize: view
*/
select
    'certified_products_3_star' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_product_standing
where star_rating = 3
