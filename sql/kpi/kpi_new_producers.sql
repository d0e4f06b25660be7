/* Số chủ thể mới tham gia Chương trình.

grain:       one row per producer, in the period in which it joined
key:         period_key, item_code
counts:      Chủ thể mọi loại hình có ngày tham gia Chương trình trong kỳ.
excludes:    Chủ thể đã tham gia từ kỳ trước, kể cả khi có thêm sản phẩm mới.
cells:       joined_date
materialize: view
*/
select
    'new_producers' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    producer_code as item_code
from fact_producer_standing
where is_new
