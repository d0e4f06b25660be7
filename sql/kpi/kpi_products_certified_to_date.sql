/* Số sản phẩm đã từng được công nhận từ 3 sao trở lên (lũy kế).

grain:       one row per product ever certified per period
key:         period_key, item_code
counts:      Sản phẩm có ít nhất một quyết định công nhận từ 3 sao trở lên tính đến ngày cuối kỳ,
             còn hay hết hiệu lực; sản phẩm nâng hạng vẫn là một sản phẩm.
excludes:    Lượt công nhận thứ hai trở đi của cùng sản phẩm.
cells:       star_rating, decision_date
materialize: view
*/
select
    'products_certified_to_date' as kpi_code,
    dim_period.period_key,
    coalesce(bridge_product_place.place_key, fact_certification.place_key) as place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    fact_certification.submission_id,
    fact_certification.sheet_name,
    fact_certification.row_number,
    fact_certification.product_code as item_code
from fact_certification
inner join dim_period
    on fact_certification.decision_date <= dim_period.period_end
left join bridge_product_place
    on fact_certification.product_code = bridge_product_place.product_code
    and dim_period.period_end >= bridge_product_place.valid_from
    and dim_period.period_end < bridge_product_place.valid_to
where fact_certification.is_first
