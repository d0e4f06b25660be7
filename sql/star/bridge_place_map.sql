/* Each place, in the shape that it had when it was reported for, on the map of another day: the places of that map
   that hold a piece of it, and whether one holds all of it. A figure moves only to a place that holds all of it:
   what would have to be divided stays where it was reported.

grain:       one row per shape of a place per shape of a place of a map that holds a piece of it
key:         place_key, reported_from, map_place_key, map_from
materialize: table
*/
with

shared as (

    select
        reported.place_key,
        reported.valid_from,
        reported.valid_to,
        drawn.place_key as map_place_key,
        drawn.valid_from as map_from,
        drawn.valid_to as map_to,
        count(*) = reported.piece_count as is_whole
    from bridge_place_shape as reported
    inner join bridge_place_shape as drawn
        on reported.piece_code = drawn.piece_code
    group by
        reported.place_key,
        reported.valid_from,
        reported.valid_to,
        reported.piece_count,
        drawn.place_key,
        drawn.valid_from,
        drawn.valid_to

)

select
    place_key,
    -- what is reported before a place was founded, or after it was abolished, is meant for its first, or last, shape
    if(valid_from = min(valid_from) over shapes, date '0001-01-01', valid_from) as reported_from,
    if(valid_to = max(valid_to) over shapes, date '9999-12-31', valid_to) as reported_to,
    map_place_key,
    map_from,
    map_to,
    is_whole
from shared
window shapes as (partition by place_key)
