/* Số cuộc tổng kết chương trình.

grain:       one row per activity
key:         submission_id, sheet_name, row_number
counts:      Hội nghị tổng kết, sơ kết chương trình của mọi cấp, tính vào kỳ có ngày tổ chức.
excludes:    Hội nghị đối tác, hội nghị kết nối cung cầu.
cells:       activity_kind, held_date
materialize: view
*/
select
    'programme_reviews' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    activity_code as item_code
from fact_activity
where activity_kind = 'programme_review'
