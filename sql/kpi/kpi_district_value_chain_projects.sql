/* Số dự án phát triển sản phẩm trọng điểm theo chuỗi giá trị của huyện.

grain:       one row per project, in the period in which it began
key:         item_code
counts:      Dự án cấp huyện phát triển sản phẩm trọng điểm theo chuỗi giá trị có ngày triển khai
             trong kỳ; mỗi dự án đếm một lần.
excludes:    Dự án mới được phê duyệt, chưa triển khai; chuỗi giá trị không phải dự án của huyện.
cells:       project_kind, started_date
materialize: view
*/
select
    'district_value_chain_projects' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    project_code as item_code
from fact_project_milestone
where project_kind_code = 'district_value_chain'
    and milestone = 'started'
