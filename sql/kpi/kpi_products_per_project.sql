/* Số sản phẩm OCOP do mỗi dự án cấp huyện tạo ra.

grain:       one row per project per period in which it began or a product of it was first certified
key:         item_code, period_key
counts:      Sản phẩm ghi ở dự án cấp huyện, được công nhận từ 3 sao lần đầu sau khi dự án được phê
             duyệt, tính vào kỳ có quyết định; dự án đã triển khai mà chưa có sản phẩm là 0.
excludes:    Sản phẩm đã được công nhận trước dự án; sản phẩm chưa được công nhận; dự án chưa triển
             khai.
cells:       product_codes, project_kind, started_date
materialize: view
*/
with

part as (

    -- a project without a product is one that has made none, not one that does not count
    select period_key, place_key, 0 as product_count, submission_id, sheet_name, row_number, project_code
    from fact_project_milestone
    where project_kind_code = 'district_value_chain'
        and milestone = 'started'

    union all

    select
        fact_project_product.period_key,
        fact_project_product.place_key,
        1,
        fact_project_product.submission_id,
        fact_project_product.sheet_name,
        fact_project_product.row_number,
        fact_project_product.project_code
    from fact_project_product
    semi join fact_project_milestone
        on fact_project_product.project_code = fact_project_milestone.project_code
        and fact_project_milestone.milestone = 'started'
    where fact_project_product.project_kind_code = 'district_value_chain'

)

select
    'products_per_project' as kpi_code,
    period_key,
    place_key,
    sum(product_count)::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    project_code as item_code
from part
group by all
