/* The units that took over the ground of a unit that was abolished: those of its own level where there are any, as for
   a district that went into another, or else the communes.

grain:       one row per abolished district or commune per unit that has a piece of its ground on the day after
key:         former_key, unit_key
materialize: table
*/
select
    former.place_key as former_key,
    dim_place.place_key as unit_key,
    former.valid_to as changed_on,
    dim_place.valid_from >= former.valid_to as is_founded
from dim_place as former
inner join bridge_place_map
    on former.place_key = bridge_place_map.place_key
    and bridge_place_map.reported_to = date '9999-12-31'
    and former.valid_to >= bridge_place_map.map_from
    and former.valid_to < bridge_place_map.map_to
inner join dim_place
    on bridge_place_map.map_place_key = dim_place.place_key
where former.place_level in ('district', 'commune')
    and dim_place.place_level in (former.place_level, 'commune')
qualify dense_rank() over (
    partition by former.place_key
    order by dim_place.place_level <> former.place_level
) = 1
