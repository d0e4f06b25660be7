/* Số dự án khai thác thế mạnh nông nghiệp kết hợp du lịch.

grain:       one row per project, in the period in which it began
key:         item_code
counts:      Dự án cấp tỉnh về nông nghiệp kết hợp du lịch, làng nghề có ngày triển khai trong kỳ;
             mỗi dự án đếm một lần.
excludes:    Dự án mới được phê duyệt, chưa triển khai; dự án cấp huyện, dự án khởi nghiệp.
cells:       project_kind, started_date
materialize: view
*/
select
    'agri_tourism_projects' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    project_code as item_code
from fact_project_milestone
where project_kind_code = 'provincial_tourism'
    and milestone = 'started'
