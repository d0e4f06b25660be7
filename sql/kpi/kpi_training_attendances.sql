/* Số lượt người dự tập huấn.

grain:       one row per training class per audience
key:         submission_id, sheet_name, row_number
counts:      Số lượt người dự các lớp tập huấn mọi đối tượng có ngày khai giảng trong kỳ: một người
             dự hai lớp là hai lượt.
excludes:    Lớp khai giảng sau ngày cuối kỳ.
cells:       attendance_count, start_date
materialize: view
*/
select
    'training_attendances' as kpi_code,
    period_key,
    place_key,
    attendance_count::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    training_class_code as item_code
from fact_training
