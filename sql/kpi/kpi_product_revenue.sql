/* Doanh thu của sản phẩm OCOP.

grain:       one row per product per period
key:         period_key, item_code
counts:      Doanh thu trong kỳ của các sản phẩm có báo cáo, cộng từ đầu giai đoạn.
excludes:    Sản phẩm không báo cáo doanh thu.
cells:       revenue_vnd, product_code
materialize: view
*/
select
    'product_revenue' as kpi_code,
    period_key,
    place_key,
    revenue_vnd::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_revenue
where revenue_vnd is not null
