/* Tỷ lệ cán bộ quản lý và lãnh đạo doanh nghiệp, hợp tác xã, chủ hộ được tập huấn.

grain:       one row per training class in the period it began (numerator), and one per counted group
             of a unit per period (denominator)
key:         none (a unit's profile counts officials and leaders in one row)
counts:      Tử số: số người dự lần đầu trong giai đoạn ở các lớp cho cán bộ quản lý nhà nước và
             lãnh đạo doanh nghiệp, hợp tác xã, chủ hộ. Mẫu số: cán bộ quản lý nhà nước và lãnh đạo
             doanh nghiệp, hợp tác xã, chủ hộ hiện có theo bảng Nhân sự (hoặc Thông tin chung nếu
             chưa tách) gần nhất của mỗi đơn vị.
excludes:    Cán bộ cơ quan phối hợp; tổ hợp tác, trang trại, hội; người lao động, bán hàng.
cells:       trainee_count, audience, start_date, staff_count, official_count, leader_count
materialize: view
*/
select
    'officials_leaders_training_share' as kpi_code,
    period_key,
    place_key,
    trainee_count::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    training_class_code as item_code
from fact_training
where audience = 'official'
    or (
        audience = 'leader'
        and coalesce(producer_type_code, 'household')
            in ('enterprise', 'cooperative', 'household')
    )

union all

select
    'officials_leaders_training_share' as kpi_code,
    period_key,
    place_key,
    null::decimal(18, 0) as numerator,
    staff_count::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    null::varchar as item_code
from fact_staff
where audience = 'official'
    or (
        audience = 'leader'
        and coalesce(producer_type_code, 'household')
            in ('enterprise', 'cooperative', 'household')
    )
