/* Mọi dòng số liệu đều thuộc một địa bàn có trong danh mục.

english: Every row of figures belongs to a place of the list.
*/
with

used as (

    select 'fact_evaluation' as fact_name, place_key from fact_evaluation
    union
    select 'fact_certification', place_key from fact_certification
    union
    select 'fact_product_standing', place_key from fact_product_standing
    union
    select 'fact_producer_standing', place_key from fact_producer_standing
    union
    select 'fact_training', place_key from fact_training
    union
    select 'fact_funding', place_key from fact_funding
    union
    select 'fact_staff', place_key from fact_staff

)

select fact_name, used.place_key
from used
left join dim_place
    on used.place_key = dim_place.place_key
where dim_place.place_key is null
