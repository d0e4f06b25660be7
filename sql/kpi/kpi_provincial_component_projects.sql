/* Số dự án thành phần cấp tỉnh được nêu tên trong văn bản.

grain:       one row per named project, in the period in which it began
key:         item_code
counts:      Mục dự án cấp tỉnh được đề án nêu tên và đã có dự án triển khai trong kỳ; mỗi mục đếm
             một lần, vào kỳ triển khai đầu tiên.
excludes:    Dự án không ghi mã mục được nêu tên; dự án mới được phê duyệt.
cells:       project_kind, site_code, started_date
materialize: view
*/
select
    'provincial_component_projects' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    site_code as item_code
from fact_project_milestone
where project_kind_code in ('provincial_tourism', 'tourism_village')
    and milestone = 'started'
    and site_code is not null
-- named in the document once, whatever number of projects it is carried out by
qualify row_number() over (partition by site_code order by milestone_date, project_code) = 1
