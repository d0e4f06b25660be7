/* The pieces that every map is drawn of: the way of a commune of the oldest list through those that took it over.
   A piece lies in one commune, one district and one province a day. A commune that was divided is two pieces,
   and nobody knows what lies in which.

grain:       one row per piece per place that it lay in per span of days
key:         piece_code, place_key, valid_from
materialize: table
*/
with recursive

commune as (

    select place_key, place_id, min(valid_from) as valid_from, max(valid_to) as valid_to
    from dim_place_version
    where place_level = 'commune'
    group by all

),

followed as (

    -- from each commune that did not begin as a successor; one that lived already when it took over is its own beginning too
    select
        commune.place_id as piece_code,
        commune.place_key,
        [commune.place_key] as passed_keys,
        [commune.valid_from] as since,
        commune.valid_to
    from commune
    anti join bridge_place_succession
        on commune.place_key = bridge_place_succession.successor_key
        and commune.valid_from >= bridge_place_succession.change_date

    union all

    -- to those that took it over, each way by itself
    select
        followed.piece_code || '>' || commune.place_id,
        commune.place_key,
        list_append(followed.passed_keys, commune.place_key),
        list_append(followed.since, bridge_place_succession.change_date),
        commune.valid_to
    from followed
    inner join bridge_place_succession
        on followed.place_key = bridge_place_succession.predecessor_key
    inner join commune
        on bridge_place_succession.successor_key = commune.place_key
    -- a seed that makes a circle must not make the build endless
    where len(followed.passed_keys) < 12

),

stretch as (

    select
        followed.piece_code,
        unnest(followed.passed_keys) as place_key,
        unnest(followed.since) as valid_from,
        unnest(list_append(followed.since[2:], followed.valid_to)) as valid_to
    from followed
    anti join bridge_place_succession
        on followed.place_key = bridge_place_succession.predecessor_key

)

select
    stretch.piece_code,
    bridge_place_ancestor.ancestor_key as place_key,
    greatest(stretch.valid_from, bridge_place_ancestor.valid_from) as valid_from,
    least(stretch.valid_to, bridge_place_ancestor.valid_to) as valid_to
from stretch
inner join bridge_place_ancestor
    on stretch.place_key = bridge_place_ancestor.place_key
    and stretch.valid_from < bridge_place_ancestor.valid_to
    and stretch.valid_to > bridge_place_ancestor.valid_from
-- all pieces lie in the country on every day
inner join dim_place
    on bridge_place_ancestor.ancestor_key = dim_place.place_key
    and dim_place.place_level <> 'country'
