/* Tỷ lệ chủ thể OCOP tham gia kênh bán hàng hiện đại.

grain:       one row per producer per period with a product in a channel (numerator), and one per
             producer of a certified product per period (denominator)
key:         none (a producer is in both parts, under the row of a channel and its own)
counts:      Tử số: chủ thể có ít nhất một sản phẩm còn giấy chứng nhận đang bán ở siêu thị, trung
             tâm thương mại, cửa hàng tiện lợi hoặc sàn thương mại điện tử tại ngày cuối kỳ. Mẫu số:
             chủ thể có sản phẩm còn giấy chứng nhận.
excludes:    Chủ thể đã đăng ký mà chưa có sản phẩm được công nhận; kênh đã thôi bán.
cells:       channel_kind, since_date, until_date
materialize: view
*/
select
    'modern_channel_producers_share' as kpi_code,
    fact_channel_standing.period_key,
    fact_producer_standing.place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    fact_channel_standing.submission_id,
    fact_channel_standing.sheet_name,
    fact_channel_standing.row_number,
    fact_producer_standing.producer_code as item_code
from fact_channel_standing
inner join fact_producer_standing
    on fact_channel_standing.producer_key = fact_producer_standing.producer_key
    and fact_channel_standing.period_key = fact_producer_standing.period_key
qualify row_number() over (
    partition by fact_producer_standing.producer_key, fact_channel_standing.period_key
    order by
        fact_channel_standing.since_date,
        fact_channel_standing.product_code,
        fact_channel_standing.channel_kind
) = 1

union all

select
    'modern_channel_producers_share' as kpi_code,
    period_key,
    place_key,
    null::decimal(18, 0) as numerator,
    1::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    producer_code as item_code
from fact_producer_standing
where certified_product_count > 0
