/* Tỷ lệ sản phẩm hiện có được tiêu chuẩn hóa.

grain:       one row per existing product per period
key:         period_key, item_code
counts:      Tử số: sản phẩm hiện có (ghi vào danh mục trước ngày bắt đầu giai đoạn) được công nhận từ 3
             sao trở lên còn hiệu lực vào ngày cuối kỳ. Mẫu số: mọi sản phẩm hiện có trong danh mục.
excludes:    Sản phẩm mới ghi vào danh mục từ ngày bắt đầu giai đoạn.
cells:       listed_date, product_code
materialize: view
*/
select
    'existing_products_standardised_share' as kpi_code,
    fact_baseline_phase.period_key,
    fact_baseline_phase.place_key,
    (fact_product_standing.product_code is not null)::integer::decimal(18, 0) as numerator,
    1::decimal(18, 0) as denominator,
    dim_product.submission_id,
    dim_product.sheet_name,
    dim_product.row_number,
    dim_product.product_code as item_code
from dim_product
inner join dim_period
    on dim_product.listed_date <= dim_period.period_end
left join bridge_product_place
    on dim_product.product_code = bridge_product_place.product_code
    and dim_period.period_end >= bridge_product_place.valid_from
    and dim_period.period_end < bridge_product_place.valid_to
inner join fact_baseline_phase
    on coalesce(bridge_product_place.place_key, dim_product.place_key)
        = fact_baseline_phase.place_key
    and dim_period.period_key = fact_baseline_phase.period_key
    and dim_product.listed_date < fact_baseline_phase.phase_start
left join fact_product_standing
    on dim_product.product_code = fact_product_standing.product_code
    and dim_period.period_key = fact_product_standing.period_key
