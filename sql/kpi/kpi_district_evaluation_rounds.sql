/* Số đợt đánh giá, phân hạng cấp huyện.

grain:       one row per activity
key:         submission_id, sheet_name, row_number
counts:      Đợt đánh giá, phân hạng do cấp huyện tổ chức, tính vào kỳ có ngày hoàn thành.
excludes:    Đợt đánh giá của cấp tỉnh, cấp Trung ương.
cells:       activity_kind, activity_level, held_date
materialize: view
*/
select
    'district_evaluation_rounds' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    activity_code as item_code
from fact_activity
where activity_kind = 'evaluation_round'
    and activity_level = 'district'
