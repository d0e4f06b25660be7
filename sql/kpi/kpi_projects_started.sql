/* Số dự án, mô hình được triển khai.

grain:       one row per project, in the period in which it was started
key:         item_code
counts:      Dự án, mô hình, chuỗi giá trị các loại có ngày triển khai trong kỳ; mỗi dự án đếm một
             lần.
excludes:    Website, cơ sở dữ liệu, cẩm nang, dự thảo kế hoạch và đợt tư vấn.
cells:       project_kind, started_date
materialize: view
*/
select
    'projects_started' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    project_code as item_code
from fact_project_milestone
where project_kind_code in (
    'provincial_tourism', 'startup_youth', 'startup_women', 'startup_other',
    'district_value_chain', 'value_chain', 'pilot_model', 'tourism_village', 'other_project'
)
    and milestone = 'started'
