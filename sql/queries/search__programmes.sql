/* The programmes that a product stands under, those of a province before those of the country. */
select bridge_programme_line.programme_code
from mart_search_product
inner join bridge_programme_line
    on mart_search_product.place_key = bridge_programme_line.place_key
inner join dim_programme
    on bridge_programme_line.programme_code = dim_programme.programme_code
inner join dim_place
    on dim_programme.place_key = dim_place.place_key
where mart_search_product.item_code = $product_code::varchar
group by bridge_programme_line.programme_code
order by bool_or(dim_place.place_level = 'country'), bridge_programme_line.programme_code
