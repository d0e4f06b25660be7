/* What funding is spent on (nội dung chi).

grain:       one row per funding content
key:         funding_content_code
materialize: table
*/
select
    funding_content_code,
    name_vi,
    name_en,
    display_order::integer as display_order
from seed_funding_content
