/* Số cuộc tổng kết chương trình do cấp tỉnh tổ chức.

grain:       one row per activity
key:         submission_id, sheet_name, row_number
counts:      Hội nghị tổng kết, sơ kết chương trình do cấp tỉnh tổ chức, tính vào kỳ
             có ngày tổ chức.
excludes:    Hội nghị của cấp huyện, cấp xã; hội nghị đối tác, hội nghị kết nối cung cầu.
cells:       activity_kind, activity_level, held_date
materialize: view
*/
select
    'provincial_programme_reviews' as kpi_code,
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
    and activity_level = 'province'
