/* Kinds of producer (loại hình chủ thể).

grain:       one row per producer type
key:         producer_type_code
materialize: table
*/
select
    producer_type_code,
    name_vi,
    name_en,
    nullif(legal_basis, '') as legal_basis,
    display_order::integer as display_order
from seed_producer_type
