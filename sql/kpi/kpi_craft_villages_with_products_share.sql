/* Tỷ lệ làng nghề truyền thống có sản phẩm OCOP.

grain:       one row per village per period
key:         period_key, place_key, item_code
counts:      Tử số: làng nghề có sản phẩm từ 3 sao trở lên còn hiệu lực. Mẫu số: mọi làng nghề
             truyền thống đã được công nhận đến ngày cuối kỳ.
excludes:    Làng nghề chưa được công nhận; sản phẩm của làng nghề đã hết hạn.
cells:       village_code, recognised_date, product_code
materialize: view
*/
select
    'craft_villages_with_products_share' as kpi_code,
    period_key,
    place_key,
    has_product_in_force::integer::decimal(18, 0) as numerator,
    1::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    village_code as item_code
from fact_craft_village
