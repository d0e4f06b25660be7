/* The days on which the map of a programme's units changed, with how many units it had from then on. */
with

unit as (

    select distinct
        bridge_place_map.map_place_key as place_key,
        bridge_place_map.map_from,
        bridge_place_map.map_to
    from bridge_programme_place
    inner join bridge_place_map
        on bridge_programme_place.place_key = bridge_place_map.map_place_key
    where bridge_programme_place.programme_code = $programme_code::varchar
        and not bridge_programme_place.is_programme_place

),

day as (

    select distinct map_from as map_day
    from unit

)

select
    day.map_day,
    count(*)::integer as unit_count,
    min(dim_place.place_level) as place_level
from day
inner join unit
    on day.map_day >= unit.map_from
    and day.map_day < unit.map_to
inner join dim_place
    on unit.place_key = dim_place.place_key
group by all
order by day.map_day
