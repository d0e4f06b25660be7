/* Số kỳ chuyên mục OCOP trên truyền hình.

grain:       one row per item issued
key:         submission_id, sheet_name, row_number
counts:      Số kỳ phát sóng của các chuyên mục truyền hình trong kỳ báo cáo.
excludes:    Phát thanh, tin bài báo in và báo điện tử.
cells:       communication_kind, issue_count, published_date
materialize: view
*/
select
    'television_slots' as kpi_code,
    period_key,
    place_key,
    issue_count::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    communication_code as item_code
from fact_communication
where communication_kind = 'television'
