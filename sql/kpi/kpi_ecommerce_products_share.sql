/* Tỷ lệ sản phẩm OCOP lên ít nhất một sàn thương mại điện tử.

grain:       one row per certified product per period in a channel (numerator), and one per
             certified product per period (denominator)
key:         none (a product is in both parts, under the row of its channel and that of its
             certificate)
counts:      Tử số: sản phẩm còn giấy chứng nhận từ 3 sao đang bán trên ít nhất một sàn thương mại
             điện tử tại ngày cuối kỳ, mỗi sản phẩm đếm một lần. Mẫu số: sản phẩm còn giấy chứng
             nhận từ 3 sao.
excludes:    Trang bán hàng riêng của chủ thể; sản phẩm hết hạn; sản phẩm đã rời sàn.
cells:       channel_kind, since_date, until_date
materialize: view
*/
select
    'ecommerce_products_share' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_channel_standing
where channel_kind = 'ecommerce'

union all

select
    'ecommerce_products_share' as kpi_code,
    period_key,
    place_key,
    null::decimal(18, 0) as numerator,
    1::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_product_standing
where star_rating >= 3
