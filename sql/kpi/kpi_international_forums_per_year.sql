/* Số diễn đàn hợp tác quốc tế về OCOP trong năm.

grain:       one row per activity
key:         submission_id, sheet_name, row_number
counts:      Diễn đàn hợp tác quốc tế về OCOP đã tổ chức, tính vào kỳ có ngày tổ chức.
excludes:    Hội chợ quốc tế, hội nghị đối tác.
cells:       activity_kind, held_date
materialize: view
*/
select
    'international_forums_per_year' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    activity_code as item_code
from fact_activity
where activity_kind = 'international_forum'
