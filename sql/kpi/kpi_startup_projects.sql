/* Số dự án khởi nghiệp OCOP.

grain:       one row per project, in the period in which it began
key:         item_code
counts:      Dự án khởi nghiệp của thanh niên, phụ nữ và dự án khởi nghiệp khác có ngày triển khai
             trong kỳ; mỗi dự án đếm một lần.
excludes:    Dự án mới được phê duyệt, chưa triển khai; ý tưởng sản phẩm.
cells:       project_kind, started_date
materialize: view
*/
select
    'startup_projects' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    project_code as item_code
from fact_project_milestone
where project_kind_code in ('startup_youth', 'startup_women', 'startup_other')
    and milestone = 'started'
