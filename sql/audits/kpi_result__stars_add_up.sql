/* Ở mỗi địa bàn và kỳ, sản phẩm 3 sao, 4 sao và 5 sao cộng lại bằng sản phẩm từ 3 sao trở lên.

english: In each place and period the products with 3, 4 and 5 stars add up to those with 3 stars or
         more.
*/
with

counted as (

    select
        period_key,
        place_key,
        coalesce(sum(numerator) filter (where kpi_code = 'certified_products_3_star_up'), 0)
            as three_star_up,
        coalesce(sum(numerator) filter (where kpi_code in (
            'certified_products_3_star',
            'certified_products_4_star',
            'certified_products_5_star_national'
        )), 0) as star_by_star
    from kpi_result
    -- only these are added up for it
    where kpi_code in (
        'certified_products_3_star_up',
        'certified_products_3_star',
        'certified_products_4_star',
        'certified_products_5_star_national'
    )
    group by all

)

select *
from counted
where three_star_up <> star_by_star
