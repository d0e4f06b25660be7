/* Số cán bộ quản lý nhà nước được tập huấn.

grain:       one row per training class for the audience
key:         submission_id, sheet_name, row_number
counts:      Số người dự lần đầu trong giai đoạn ở các lớp cho cán bộ quản lý nhà nước, tính vào kỳ
             có ngày khai giảng.
excludes:    Lượt dự lớp thứ hai trở đi của cùng một người; cán bộ cơ quan phối hợp, lãnh đạo chủ
             thể, người lao động.
cells:       trainee_count, audience, start_date
materialize: view
*/
select
    'officials_trained' as kpi_code,
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
