/* Tỷ lệ cán bộ quản lý nhà nước được tập huấn.

grain:       one row per training class in the period it began (numerator), and one per unit per
             audience per period (denominator)
key:         submission_id, sheet_name, row_number, period_key
counts:      Tử số: số người dự lần đầu trong giai đoạn ở các lớp cho cán bộ quản lý nhà nước. Mẫu
             số: số cán bộ quản lý nhà nước thực hiện Chương trình hiện có theo báo cáo gần nhất
             của mỗi đơn vị.
excludes:    Cán bộ cơ quan phối hợp; đơn vị chưa từng báo cáo số cán bộ.
cells:       trainee_count, audience, start_date, staff_count, official_count
materialize: view
*/
select
    'officials_training_share' as kpi_code,
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

union all

select
    'officials_training_share' as kpi_code,
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
