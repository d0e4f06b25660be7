/* Số kỳ, số bài truyền thông về OCOP.

grain:       one row per item issued
key:         submission_id, sheet_name, row_number
counts:      Số kỳ phát sóng, tin bài, ấn phẩm mọi hình thức phát hành trong kỳ.
excludes:    Số bản in.
cells:       issue_count, published_date
materialize: view
*/
select
    'communication_issues' as kpi_code,
    period_key,
    place_key,
    issue_count::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    communication_code as item_code
from fact_communication
