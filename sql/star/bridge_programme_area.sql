/* All places whose figures are a programme's, in the shape that they had when they were reported for: its own place
   and whatever lies whole within its bounds, under whichever province it came to be afterwards.

grain:       one row per programme per place per span of days
key:         programme_code, place_key, reported_from
materialize: table
*/
select distinct
    dim_programme.programme_code,
    bridge_place_map.place_key,
    bridge_place_map.reported_from,
    bridge_place_map.reported_to
from dim_programme
inner join bridge_place_map
    on dim_programme.place_key = bridge_place_map.map_place_key
    and bridge_place_map.is_whole

union all

-- a programme of the whole country
select distinct
    dim_programme.programme_code,
    bridge_place_map.place_key,
    bridge_place_map.reported_from,
    bridge_place_map.reported_to
from dim_programme
inner join dim_place
    on dim_programme.place_key = dim_place.place_key
    and dim_place.place_level = 'country'
cross join bridge_place_map

union all

select
    dim_programme.programme_code,
    dim_programme.place_key,
    date '0001-01-01' as reported_from,
    date '9999-12-31' as reported_to
from dim_programme
anti join bridge_place_map
    on dim_programme.place_key = bridge_place_map.place_key
