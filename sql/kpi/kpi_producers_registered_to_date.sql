/* Số chủ thể đã đăng ký tham gia Chương trình (lũy kế).

grain:       one row per producer per period
key:         period_key, item_code
counts:      Chủ thể có ngày tham gia Chương trình không muộn hơn ngày cuối kỳ, đã có hay chưa có
             sản phẩm được công nhận.
excludes:    Chủ thể tham gia sau ngày cuối kỳ.
cells:       joined_date
materialize: view
*/
select
    'producers_registered_to_date' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    producer_code as item_code
from fact_producer_standing
where is_registered
