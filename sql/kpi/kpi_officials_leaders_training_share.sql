/* Tỷ lệ cán bộ quản lý và lãnh đạo chủ thể, chủ hộ được tập huấn.

grain:       one row per training class in the period it began (numerator), and one per unit per
             audience per period (denominator)
key:         none (officials and leaders of a unit stand in the same row of its profile)
counts:      Tử số: số người dự lần đầu trong giai đoạn ở các lớp cho cán bộ quản lý nhà nước và
             cho lãnh đạo chủ thể, chủ hộ. Mẫu số: số cán bộ quản lý nhà nước và lãnh đạo, chủ hộ
             tham gia hiện có theo báo cáo gần nhất của mỗi đơn vị.
excludes:    Cán bộ cơ quan phối hợp, người lao động, bán hàng.
cells:       trainee_count, audience, start_date, official_count, leader_count
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
where audience in ('official', 'leader')

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
where audience in ('official', 'leader')
