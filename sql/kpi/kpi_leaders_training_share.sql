/* Tỷ lệ lãnh đạo chủ thể, chủ hộ được tập huấn.

grain:       one row per training class in the period it began (numerator), and one per unit per
             audience per period (denominator)
key:         submission_id, sheet_name, row_number, period_key
counts:      Tử số: số người dự lần đầu trong giai đoạn ở các lớp cho lãnh đạo chủ thể, chủ hộ. Mẫu
             số: số lãnh đạo doanh nghiệp, hợp tác xã, chủ hộ tham gia hiện có theo báo cáo gần
             nhất của mỗi đơn vị.
excludes:    Người lao động, bán hàng; đơn vị chưa từng báo cáo số lãnh đạo.
cells:       trainee_count, audience, start_date, leader_count
materialize: view
*/
select
    'leaders_training_share' as kpi_code,
    period_key,
    place_key,
    trainee_count::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    training_class_code as item_code
from fact_training
where audience = 'leader'

union all

select
    'leaders_training_share' as kpi_code,
    period_key,
    place_key,
    null::decimal(18, 0) as numerator,
    staff_count::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    null::varchar as item_code
from fact_staff
where audience = 'leader'
