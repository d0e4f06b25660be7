/* Tỷ lệ doanh nghiệp, hợp tác xã được củng cố, kiện toàn.

grain:       one row per producer per period
key:         period_key, item_code
counts:      Tử số: doanh nghiệp, hợp tác xã đã tham gia và đã củng cố, kiện toàn tính đến ngày
             cuối kỳ. Mẫu số: mọi doanh nghiệp, hợp tác xã đã tham gia đến ngày đó.
excludes:    Tổ hợp tác, trang trại, hộ, hội ở cả tử số và mẫu số.
cells:       producer_type, joined_date, consolidated_date
materialize: view
*/
select
    'consolidated_enterprises_cooperatives_share' as kpi_code,
    period_key,
    place_key,
    is_consolidated::integer::decimal(18, 0) as numerator,
    1::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    producer_code as item_code
from fact_producer_standing
where is_registered
    and producer_type_code in ('enterprise', 'cooperative')
