/* The shapes that places have had: for each span of days, the pieces that a place was made of. A change of name
   or of parent changes no shape; a commune that took in another has a new one.

grain:       one row per place per span of days per piece
key:         place_key, valid_from, piece_code
materialize: table
*/
with

cut as (

    select place_key, valid_from as day
    from bridge_place_piece

    union

    select place_key, valid_to
    from bridge_place_piece

),

stretch as (

    select
        place_key,
        day as valid_from,
        lead(day) over (partition by place_key order by day) as valid_to
    from cut
    qualify valid_to is not null

),

drawn as (

    select
        stretch.place_key,
        stretch.valid_from,
        stretch.valid_to,
        list(bridge_place_piece.piece_code order by bridge_place_piece.piece_code) as piece_codes
    from stretch
    inner join bridge_place_piece
        on stretch.place_key = bridge_place_piece.place_key
        and stretch.valid_from >= bridge_place_piece.valid_from
        and stretch.valid_from < bridge_place_piece.valid_to
    group by all

),

changed as (

    select
        *,
        lag(piece_codes) over (partition by place_key order by valid_from)
            is distinct from piece_codes as is_new_shape
    from drawn

),

numbered as (

    select *, count_if(is_new_shape) over (partition by place_key order by valid_from) as shape_no
    from changed

)

select
    place_key,
    min(valid_from) as valid_from,
    max(valid_to) as valid_to,
    len(piece_codes) as piece_count,
    unnest(piece_codes) as piece_code
from numbered
group by place_key, shape_no, piece_codes
