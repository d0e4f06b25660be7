/* Tỷ lệ lãnh đạo doanh nghiệp, hợp tác xã, tổ hợp tác, chủ hộ được tập huấn.

grain:       one row per training class in the period it began (numerator), and one per counted group
             of a unit per period (denominator)
key:         none (a unit's profile counts officials and leaders in one row)
counts:      Tử số: số người dự lần đầu trong giai đoạn ở các lớp cho lãnh đạo doanh nghiệp, hợp
             tác xã, tổ hợp tác, chủ hộ. Mẫu số: lãnh đạo doanh nghiệp, hợp tác xã, tổ hợp tác, chủ
             hộ hiện có theo bảng Nhân sự (hoặc Thông tin chung nếu chưa tách) gần nhất của mỗi đơn
             vị.
excludes:    Chủ trang trại, lãnh đạo hội; đơn vị chưa từng báo cáo số lãnh đạo.
cells:       trainee_count, audience, producer_type, start_date, staff_count, leader_count
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
    -- a class that does not tell its producers' types is of them all
    and coalesce(producer_type_code, 'household')
        in ('enterprise', 'cooperative', 'cooperative_group', 'household')

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
    and coalesce(producer_type_code, 'household')
        in ('enterprise', 'cooperative', 'cooperative_group', 'household')
