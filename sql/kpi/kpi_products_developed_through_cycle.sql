/* Số sản phẩm được hoàn thiện, nâng cấp, phát triển theo chu trình OCOP.

grain:       one row per product, in the period of the last of the six steps
key:         item_code
counts:      Sản phẩm có ngày của cả sáu bước chu trình, tính vào kỳ có bước sau cùng; mỗi sản phẩm
             đếm một lần dù đi chu trình nhiều lần.
excludes:    Ý tưởng còn thiếu ngày của một bước; sản phẩm dự thi mà không ghi chu trình.
cells:       outreach_date, idea_date, plan_date, implementation_date, evaluation_date,
             promotion_date
materialize: view
*/
select
    'products_developed_through_cycle' as kpi_code,
    completion_period_key as period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    coalesce(product_code, idea_code) as item_code
from fact_product_idea
where completion_period_key is not null
-- one that goes through the cycle again is the same product
qualify row_number() over (
    partition by coalesce(product_code, idea_code)
    order by completion_date, idea_code
) = 1
