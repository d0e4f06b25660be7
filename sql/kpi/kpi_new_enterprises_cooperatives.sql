/* Số doanh nghiệp, hợp tác xã mới tham gia Chương trình.

grain:       one row per enterprise or cooperative, in the period in which it joined
key:         period_key, item_code
counts:      Doanh nghiệp và hợp tác xã có ngày tham gia Chương trình trong kỳ.
excludes:    Tổ hợp tác, trang trại, hộ, hội, và tổ chức đã tham gia từ kỳ trước.
cells:       producer_type, joined_date
materialize: view
*/
select
    'new_enterprises_cooperatives' as kpi_code,
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
    and producer_type_code in ('enterprise', 'cooperative')
