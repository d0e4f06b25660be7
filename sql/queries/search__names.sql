/* Product groups of today and types of producers in words, to choose from and to read by. */
select 'group' as filter, product_group_code as code, name_vi, name_en, display_order
from dim_product_group
where product_group_code = current_group_code

union all

select 'producer_type', producer_type_code, name_vi, name_en, display_order
from dim_producer_type

order by filter, display_order, code
