/* Số cơ sở dữ liệu xúc tiến thương mại sản phẩm OCOP.

grain:       one row per project, in the period in which it was finished
key:         item_code
counts:      Cơ sở dữ liệu xúc tiến thương mại có ngày hoàn thành trong kỳ.
excludes:    Cơ sở dữ liệu đang xây dựng; phần mềm quản lý Chương trình.
cells:       project_kind, finished_date
materialize: view
*/
select
    'trade_promotion_databases' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    project_code as item_code
from fact_project_milestone
where project_kind_code = 'trade_database'
    and milestone = 'finished'
