/* Funding sources (nguồn vốn).

grain:       one row per funding source
key:         funding_source_code
materialize: table
*/
select
    funding_source_code,
    name_vi,
    name_en,
    nullif(note_vi, '') as note_vi,
    nullif(may_contain, '') as may_contain,
    display_order::integer as display_order,
    is_state_budget = 'true' as is_state_budget
from seed_funding_source
