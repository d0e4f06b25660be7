/* Tỷ lệ cán bộ cơ quan phối hợp được tập huấn.

grain:       one row per training class in the period it began (numerator), and one per counted group
             of a unit per period (denominator)
key:         none (a unit's profile counts officials and leaders in one row)
counts:      Tử số: số người dự lần đầu trong giai đoạn ở các lớp cho cán bộ cơ quan phối hợp. Mẫu
             số: cán bộ cơ quan phối hợp hiện có theo bảng Nhân sự (hoặc Thông tin chung nếu chưa
             tách) gần nhất của mỗi đơn vị.
excludes:    Cán bộ quản lý nhà nước của hệ thống OCOP.
cells:       trainee_count, audience, start_date, staff_count, staff_kind
materialize: view
*/
select
    'partner_staff_training_share' as kpi_code,
    period_key,
    place_key,
    trainee_count::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    training_class_code as item_code
from fact_training
where audience = 'partner_official'

union all

select
    'partner_staff_training_share' as kpi_code,
    period_key,
    place_key,
    null::decimal(18, 0) as numerator,
    staff_count::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    null::varchar as item_code
from fact_staff
where audience = 'partner_official'
