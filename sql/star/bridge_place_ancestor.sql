/* Each place under each place above it, itself included, with the days for which that held.
   Join on the place and on a period's end: there is one way up at any date, also for a place that was
   abolished before it (its last parent) or founded after it (its first).

grain:       one row per place per ancestor per span of days
key:         place_key, ancestor_key, valid_from
materialize: table
*/
with recursive

climb as (

    select
        place_key,
        place_key as ancestor_key,
        parent_key,
        0 as distance,
        holds_from as valid_from,
        holds_to as valid_to
    from dim_place_version

    union all

    select
        climb.place_key,
        dim_place_version.place_key,
        dim_place_version.parent_key,
        climb.distance + 1,
        greatest(climb.valid_from, dim_place_version.holds_from),
        least(climb.valid_to, dim_place_version.holds_to)
    from climb
    inner join dim_place_version
        on climb.parent_key = dim_place_version.place_key
        and climb.valid_from < dim_place_version.holds_to
        and climb.valid_to > dim_place_version.holds_from
    -- country, province, district, commune: a seed that makes a circle must not make the build endless
    where climb.distance < 4

)

select place_key, ancestor_key, distance, valid_from, valid_to
from climb

union all

select -1, -1, 0, date '0001-01-01', date '9999-12-31'
