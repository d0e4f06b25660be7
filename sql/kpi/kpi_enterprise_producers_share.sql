/* Tỷ lệ chủ thể là doanh nghiệp nhỏ và vừa.

grain:       one row per producer per period
key:         period_key, item_code
counts:      Tử số: doanh nghiệp siêu nhỏ, nhỏ và vừa có sản phẩm từ 3 sao trở lên còn hiệu lực.
             Mẫu số: mọi chủ thể có sản phẩm từ 3 sao trở lên còn hiệu lực vào ngày cuối kỳ.
excludes:    Doanh nghiệp lớn: chỉ ở mẫu số. Chủ thể mà mọi sản phẩm đã hết hạn.
cells:       producer_type, enterprise_size
materialize: view
*/
select
    'enterprise_producers_share' as kpi_code,
    period_key,
    place_key,
    (
        producer_type_code = 'enterprise'
        and coalesce(enterprise_size, 'small') <> 'large'
    )::integer::decimal(18, 0) as numerator,
    1::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    producer_code as item_code
from fact_producer_standing
where certified_product_count > 0
