/* The places that a programme is reported on: its own place, and the units directly under it at any
   time (districts until 30/6/2025, communes after).

grain:       one row per programme per place
key:         programme_code, place_key
materialize: table
*/
select
    programme_code,
    place_key,
    true as is_programme_place,
    date '0001-01-01' as valid_from,
    date '9999-12-31' as valid_to
from dim_programme

union all

select
    dim_programme.programme_code,
    dim_place_version.place_key,
    false as is_programme_place,
    min(dim_place_version.valid_from) as valid_from,
    max(dim_place_version.valid_to) as valid_to
from dim_programme
inner join dim_place_version
    on dim_programme.place_key = dim_place_version.parent_key
group by all
