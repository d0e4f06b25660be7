/* Số mô hình làng văn hóa du lịch.

grain:       one row per project, in the period in which it began
key:         item_code
counts:      Mô hình làng văn hóa du lịch có ngày triển khai trong kỳ; mỗi mô hình đếm một lần.
excludes:    Mô hình mới được phê duyệt, chưa triển khai; mô hình chỉ đạo điểm.
cells:       project_kind, started_date
materialize: view
*/
select
    'village_tourism_models' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    project_code as item_code
from fact_project_milestone
where project_kind_code = 'tourism_village'
    and milestone = 'started'
