/* The lines of a programme's tables under which a place's figures stand: the whole programme, and one line besides.
   As reported, that line is the unit that the place lay in on the day. On the map of another day, it is the unit of
   that day which holds all of the place; where none does, the place keeps a line of its own, under the key -1 - place_key:
   the place may be on the map as well, in another shape.

grain:       one row per programme per place per span of days per line
key:         programme_code, place_key, reported_from, line_key
materialize: table
*/
with

area as (

    select bridge_programme_area.*, dim_programme.place_key as programme_place_key, dim_build.map_date
    from bridge_programme_area
    inner join dim_programme
        on bridge_programme_area.programme_code = dim_programme.programme_code
    cross join dim_build

),

under_unit as (

    select
        area.programme_code,
        area.place_key,
        greatest(area.reported_from, bridge_place_ancestor.valid_from) as reported_from,
        least(area.reported_to, bridge_place_ancestor.valid_to) as reported_to,
        bridge_programme_place.place_key as line_key
    from area
    inner join bridge_place_ancestor
        on area.place_key = bridge_place_ancestor.place_key
        and area.reported_from < bridge_place_ancestor.valid_to
        and area.reported_to > bridge_place_ancestor.valid_from
    inner join bridge_programme_place
        on area.programme_code = bridge_programme_place.programme_code
        and bridge_place_ancestor.ancestor_key = bridge_programme_place.place_key
        and not bridge_programme_place.is_programme_place
    where area.map_date is null

    union all

    select
        area.programme_code, area.place_key, area.reported_from, area.reported_to,
        bridge_programme_place.place_key
    from area
    inner join bridge_place_map
        on area.place_key = bridge_place_map.place_key
        and area.reported_from = bridge_place_map.reported_from
        and area.map_date >= bridge_place_map.map_from
        and area.map_date < bridge_place_map.map_to
        and bridge_place_map.is_whole
    inner join bridge_programme_place
        on area.programme_code = bridge_programme_place.programme_code
        and bridge_place_map.map_place_key = bridge_programme_place.place_key
        and not bridge_programme_place.is_programme_place

)

select programme_code, place_key, reported_from, reported_to, programme_place_key as line_key
from area

union all

select programme_code, place_key, reported_from, reported_to, line_key
from under_unit

union all

select area.programme_code, area.place_key, area.reported_from, area.reported_to, -1 - area.place_key
from area
anti join under_unit
    on area.programme_code = under_unit.programme_code
    and area.place_key = under_unit.place_key
    and area.reported_from < under_unit.reported_to
    and area.reported_to > under_unit.reported_from
where area.place_key <> area.programme_place_key
