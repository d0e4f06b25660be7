/* Số mô hình chỉ đạo điểm.

grain:       one row per pilot model, in the period in which it began
key:         item_code
counts:      Mô hình chỉ đạo điểm có ngày triển khai trong kỳ; một mô hình được văn bản nêu tên đếm
             một lần.
excludes:    Mô hình mới được phê duyệt, chưa triển khai.
cells:       project_kind, site_code, started_date
materialize: view
*/
select
    'pilot_models' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    coalesce(site_code, project_code) as item_code
from fact_project_milestone
where project_kind_code = 'pilot_model'
    and milestone = 'started'
qualify row_number() over (
    partition by coalesce(site_code, project_code)
    order by milestone_date, project_code
) = 1
