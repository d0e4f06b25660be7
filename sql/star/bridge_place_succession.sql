/* Which place took over from which, and how much of it: the weights of a predecessor add up to one.

grain:       one row per predecessor per successor per day of change
key:         predecessor_key, successor_key, change_date
materialize: table
*/
select
    predecessor.place_key as predecessor_key,
    successor.place_key as successor_key,
    seed_place_succession.change_date::date as change_date,
    seed_place_succession.weight::decimal(9, 8) as weight,
    seed_place_succession.is_divided = 'true' as is_divided
from seed_place_succession
inner join dim_place as predecessor
    on seed_place_succession.predecessor_id = predecessor.place_id
inner join dim_place as successor
    on seed_place_succession.successor_id = successor.place_id
