/* Cơ cấu sao, nhóm của sản phẩm còn hiệu lực cộng lại bằng chỉ số sản phẩm từ 3 sao trở lên, ở mọi địa bàn và kỳ.

english: Products in force by star and group add up to the KPI of products with 3 stars or more, in
         each place and period.
*/
with

by_star as (

    select programme_code, period_key, place_key, sum(product_count) as product_count
    from mart_certified_products
    group by all

),

by_kpi as (

    select programme_code, period_key, place_key, numerator
    from mart_kpi_rollup
    where kpi_code = 'certified_products_3_star_up'

)

select programme_code, period_key, place_key, by_star.product_count, by_kpi.numerator
from by_star
full join by_kpi using (programme_code, period_key, place_key)
where by_star.product_count is distinct from by_kpi.numerator
