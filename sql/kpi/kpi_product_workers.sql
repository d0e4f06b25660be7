/* Số lao động làm ra sản phẩm OCOP.

grain:       one row per product per period
key:         period_key, item_code
counts:      Lao động có mặt cuối kỳ của các sản phẩm có báo cáo trong kỳ.
excludes:    Sản phẩm không báo cáo lao động trong kỳ.
cells:       worker_count, product_code
materialize: view
*/
select
    'product_workers' as kpi_code,
    period_key,
    place_key,
    worker_count::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_revenue
where worker_count is not null
