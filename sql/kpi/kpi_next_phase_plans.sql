/* Số dự thảo kế hoạch giai đoạn sau.

grain:       one row per project, in the period in which it was finished
key:         item_code
counts:      Dự thảo kế hoạch giai đoạn sau có ngày hoàn thành trong kỳ.
excludes:    Kế hoạch hằng năm; dự thảo chưa hoàn thành.
cells:       project_kind, finished_date
materialize: view
*/
select
    'next_phase_plans' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    project_code as item_code
from fact_project_milestone
where project_kind_code = 'next_phase_plan'
    and milestone = 'finished'
