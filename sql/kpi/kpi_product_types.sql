/* Số loại sản phẩm OCOP.

grain:       one row per product type per period, at the place of its first product
key:         period_key, item_code
counts:      Loại sản phẩm (cột Loại sản phẩm, hoặc tên sản phẩm nếu chưa ghi loại) có ít nhất một
             sản phẩm từ 3 sao trở lên còn hiệu lực vào ngày cuối kỳ; mỗi loại đếm một lần.
excludes:    Sản phẩm thứ hai trở đi của cùng một loại trong tỉnh (ranh giới
             tỉnh trước ngày 01/7/2025).
cells:       product_type, product_name
materialize: view
*/
select
    'product_types' as kpi_code,
    fact_product_standing.period_key,
    fact_product_standing.place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    dim_product.submission_id,
    dim_product.sheet_name,
    dim_product.row_number,
    fact_product_standing.product_code as item_code
from fact_product_standing
inner join dim_product
    on fact_product_standing.product_code = dim_product.product_code
inner join dim_period
    on fact_product_standing.period_key = dim_period.period_key
-- one and the same type in two provinces is a type of each; provinces as they were before the mergers of 1/7/2025, so
-- that what old districts and new communes report on one ground is one type
inner join bridge_place_map
    on fact_product_standing.place_key = bridge_place_map.place_key
    and dim_period.period_end >= bridge_place_map.reported_from
    and dim_period.period_end < bridge_place_map.reported_to
    and date '2025-06-30' >= bridge_place_map.map_from
    and date '2025-06-30' < bridge_place_map.map_to
    and bridge_place_map.is_whole
inner join dim_place
    on bridge_place_map.map_place_key = dim_place.place_key
    and dim_place.place_level = 'province'
qualify row_number() over (
    partition by
        fact_product_standing.period_key,
        dim_place.place_key,
        lower(regexp_replace(
            coalesce(dim_product.product_type, dim_product.product_name), '\s+', ' ', 'g'
        ))
    order by fact_product_standing.product_code
) = 1
