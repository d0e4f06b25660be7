/* Số huyện điểm được tư vấn Trung ương hỗ trợ.

grain:       one row per unit, in the period in which it was first advised
key:         place_key
counts:      Đơn vị có đợt tư vấn Trung ương hỗ trợ triển khai trong kỳ; mỗi đơn vị đếm một lần, vào
             kỳ đầu tiên.
excludes:    Đợt tư vấn thứ hai trở đi của cùng một đơn vị; đợt mới được phê duyệt.
cells:       project_kind, started_date
materialize: view
*/
select
    'units_with_central_advice' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    project_code as item_code
from fact_project_milestone
where project_kind_code = 'central_advice'
    and milestone = 'started'
-- advised twice it is one unit
qualify row_number() over (partition by place_key order by milestone_date, project_code) = 1
