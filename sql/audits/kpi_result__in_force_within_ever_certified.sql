/* Vào mỗi cuối kỳ, số sản phẩm còn hiệu lực không nhiều hơn số sản phẩm đã từng được công nhận.

english: At each period's end the products in force are not more than the products ever certified.
*/
with

counted as (

    select
        period_key,
        coalesce(sum(numerator) filter (where kpi_code = 'certified_products_3_star_up'), 0)
            as in_force,
        coalesce(sum(numerator) filter (where kpi_code = 'products_certified_to_date'), 0)
            as ever_certified
    from kpi_result
    -- only these are added up for it
    where kpi_code in ('certified_products_3_star_up', 'products_certified_to_date')
    group by all

)

select *
from counted
where in_force > ever_certified
