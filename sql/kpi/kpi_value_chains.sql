/* Số chuỗi giá trị được xây dựng.

grain:       one row per project, in the period in which it was finished
key:         item_code
counts:      Chuỗi giá trị sản phẩm có ngày hoàn thành trong kỳ; mỗi chuỗi đếm một lần.
excludes:    Chuỗi đang xây dựng; dự án cấp huyện theo chuỗi giá trị.
cells:       project_kind, finished_date
materialize: view
*/
select
    'value_chains' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    project_code as item_code
from fact_project_milestone
where project_kind_code = 'value_chain'
    and milestone = 'finished'
