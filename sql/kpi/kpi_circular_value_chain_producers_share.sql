/* Tỷ lệ chủ thể có chuỗi giá trị theo hướng kinh tế tuần hoàn.

grain:       one row per producer per period
key:         period_key, item_code
counts:      Tử số: chủ thể có chuỗi giá trị theo hướng kinh tế tuần hoàn tính đến ngày cuối kỳ.
             Mẫu số: mọi chủ thể có sản phẩm từ 3 sao trở lên còn hiệu lực.
excludes:    Chủ thể mà mọi sản phẩm đã hết hạn.
cells:       circular_chain_date, producer_code
materialize: view
*/
select
    'circular_value_chain_producers_share' as kpi_code,
    period_key,
    place_key,
    has_circular_chain::integer::decimal(18, 0) as numerator,
    1::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    producer_code as item_code
from fact_producer_standing
where certified_product_count > 0
