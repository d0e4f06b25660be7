/* Số website của Chương trình.

grain:       one row per project, in the period in which it was finished
key:         item_code
counts:      Website có ngày hoàn thành trong kỳ; mỗi website đếm một lần.
excludes:    Website đang xây dựng; gian hàng trên sàn thương mại điện tử.
cells:       project_kind, finished_date
materialize: view
*/
select
    'programme_websites' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    project_code as item_code
from fact_project_milestone
where project_kind_code = 'website'
    and milestone = 'finished'
