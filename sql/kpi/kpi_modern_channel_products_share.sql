/* Tỷ lệ sản phẩm OCOP vào siêu thị, trung tâm thương mại.

grain:       one row per certified product per period in a channel (numerator), and one per
             certified product per period (denominator)
key:         none (a product is in both parts, under the row of its channel and that of its
             certificate)
counts:      Tử số: sản phẩm còn giấy chứng nhận từ 3 sao đang bán ở ít nhất một siêu thị hoặc trung
             tâm thương mại tại ngày cuối kỳ, mỗi sản phẩm đếm một lần. Mẫu số: sản phẩm còn giấy
             chứng nhận từ 3 sao.
excludes:    Cửa hàng tiện lợi, sàn thương mại điện tử; sản phẩm hết hạn; sản phẩm đã thôi bán ở đó.
cells:       channel_kind, since_date, until_date
materialize: view
*/
select
    'modern_channel_products_share' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    product_code as item_code
from fact_channel_standing
where channel_kind in ('supermarket', 'mall')
-- sold in both it is one product
qualify row_number() over (
    partition by product_code, period_key
    order by channel_kind
) = 1

union all

select
    'modern_channel_products_share' as kpi_code,
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
