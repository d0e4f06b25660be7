/* Tỷ lệ lãnh đạo doanh nghiệp, hợp tác xã được tập huấn.

grain:       one row per training class in the period it began (numerator), and one per counted group
             of a unit per period (denominator)
key:         none (a unit's profile counts officials and leaders in one row)
counts:      Tử số: số người dự lần đầu trong giai đoạn ở các lớp cho lãnh đạo doanh nghiệp, hợp
             tác xã. Mẫu số: lãnh đạo doanh nghiệp, hợp tác xã hiện có theo bảng Nhân sự (hoặc
             Thông tin chung nếu chưa tách) gần nhất của mỗi đơn vị.
excludes:    Chủ hộ, tổ hợp tác, trang trại, hội; lớp không ghi loại hình chủ thể.
cells:       trainee_count, producer_type, start_date, staff_count, producer_code
materialize: view
*/
select
    'enterprise_cooperative_leaders_training_share' as kpi_code,
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
    and producer_type_code in ('enterprise', 'cooperative')

union all

select
    'enterprise_cooperative_leaders_training_share' as kpi_code,
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
    and producer_type_code in ('enterprise', 'cooperative')
