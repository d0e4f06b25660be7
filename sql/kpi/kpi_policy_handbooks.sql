/* Số cẩm nang chính sách được ban hành.

grain:       one row per project, in the period in which it was finished
key:         item_code
counts:      Cẩm nang chính sách có ngày hoàn thành, tức ngày ban hành, trong kỳ.
excludes:    Cẩm nang đang biên soạn; số bản in của một cẩm nang.
cells:       project_kind, finished_date
materialize: view
*/
select
    'policy_handbooks' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    project_code as item_code
from fact_project_milestone
where project_kind_code = 'policy_handbook'
    and milestone = 'finished'
