/* Which of the nation's places took over from which: each copy as the original. Numbers of the copies are those in the ids. */
select
    if(nation.copy_suffix = '', predecessor_id, predecessor_id || nation.copy_suffix) as predecessor_id,
    if(nation.copy_suffix = '', successor_id, successor_id || nation.copy_suffix) as successor_id,
    change_date,
    weight,
    is_divided,
    source,
    note
from seed_place_succession
inner join (
    select distinct
        place_id[:len(place_id) - len(regexp_extract(place_id, '-[0-9]{1,2}$'))] as original_id,
        regexp_extract(place_id, '-[0-9]{1,2}$') as copy_suffix
    from nation_place
) as nation
    on seed_place_succession.predecessor_id = nation.original_id
order by predecessor_id, successor_id, change_date
