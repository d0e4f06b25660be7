/* The places that a programme is reported on: its own place, and the units directly under it at any time. When its
   place is abolished, the units of the place that took over follow, those that lie whole within its old bounds
   (districts until 30/6/2025, communes after).

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

union all

select distinct
    dim_programme.programme_code,
    unit.place_key,
    false as is_programme_place,
    unit.valid_from,
    unit.valid_to
from dim_programme
inner join dim_place as programme_place
    on dim_programme.place_key = programme_place.place_key
inner join bridge_place_map
    on programme_place.place_key = bridge_place_map.map_place_key
    and bridge_place_map.is_whole
inner join dim_place as unit
    on bridge_place_map.place_key = unit.place_key
    and programme_place.valid_to <= unit.valid_from
inner join dim_place as successor
    on unit.parent_key = successor.place_key
    and programme_place.place_level = successor.place_level
