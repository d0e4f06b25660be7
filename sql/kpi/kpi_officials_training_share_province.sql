/* Tỷ lệ cán bộ quản lý nhà nước cấp tỉnh được tập huấn.

grain:       one row per training class in the period it began (numerator), and one per counted group
             of a unit per period (denominator)
key:         none (a unit's profile counts officials and leaders in one row)
counts:      Tử số: số người dự lần đầu trong giai đoạn ở các lớp cho cán bộ quản lý nhà nước cấp
             tỉnh. Mẫu số: cán bộ quản lý nhà nước cấp tỉnh hiện có theo bảng Nhân sự (hoặc Thông
             tin chung nếu chưa tách) gần nhất của mỗi đơn vị.
excludes:    Cán bộ của cấp khác; lớp và người không ghi cấp.
cells:       trainee_count, trainee_level, start_date, staff_count, staff_level
materialize: view
*/
select
    'officials_training_share_province' as kpi_code,
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
    and trainee_level = 'province'

union all

select
    'officials_training_share_province' as kpi_code,
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
    and staff_level = 'province'
