/* Product groups, the names of earlier decisions included, each with the group it is counted in today.

grain:       one row per product group name
key:         product_group_code
materialize: table
*/
select
    product_group_code,
    current_group_code,
    name_vi,
    name_en,
    nullif(decision, '') as decision,
    display_order::integer as display_order,
    valid_from::date as valid_from,
    valid_to::date as valid_to
from seed_product_group
