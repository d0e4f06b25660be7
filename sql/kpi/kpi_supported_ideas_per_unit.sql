/* Số ý tưởng sản phẩm được hỗ trợ.

grain:       one row per idea, in the period in which it was supported
key:         item_code
counts:      Ý tưởng sản phẩm có ngày được hỗ trợ trong kỳ; mỗi ý tưởng đếm một lần.
excludes:    Ý tưởng đã nhận mà chưa được hỗ trợ.
cells:       idea_code, supported_date
materialize: view
*/
select
    'supported_ideas_per_unit' as kpi_code,
    support_period_key as period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    idea_code as item_code
from fact_product_idea
where support_period_key is not null
