/* Communes that stand from the first list to 30/6/2025, and where each is reported in each half-year: by its district, then by
   the commune that took it over. Nobody moves but by the map. */
create temp table home as
with

district as (

    select distinct place_id
    from place
    where place_level = 'district'
        and list_contains(getvariable('province_ids'), parent_id)

),

lasting as (

    select first_one.place_id, row_number() over (order by first_one.place_id) - 1 as home_no
    from place as first_one
    inner join place as last_one using (place_id)
    where first_one.place_level = 'commune'
        and date '2018-01-01' between first_one.valid_from and first_one.valid_to - 1
        and date '2025-06-30' between last_one.valid_from and last_one.valid_to - 1
        and first_one.parent_id in (from district)
        and last_one.parent_id in (from district)

),

day as (

    -- before the first list the first list
    select period_no, period_end, greatest(period_end, date '2018-01-01') as map_day
    from half_year

)

select lasting.home_no, day.period_no, unit.place_id as unit_place_id, unit.place_code as unit_code,
    -- a code of before the first list is nobody's
    if(day.period_end < date '2018-01-01', null, commune.place_code) as commune_code
from lasting
cross join day
inner join place as commune
    on lasting.place_id = commune.place_id
    and day.map_day between commune.valid_from and commune.valid_to - 1
inner join place as unit
    on commune.parent_id = unit.place_id
    and day.map_day between unit.valid_from and unit.valid_to - 1
where day.period_end < date '2025-07-01'

union all

select lasting.home_no, day.period_no, unit.place_id, unit.place_code, unit.place_code
from lasting
cross join day
inner join (
    select predecessor_id, min(successor_id) as successor_id
    from succession
    where change_date = date '2025-07-01'
    group by all
) as taken_over
    on lasting.place_id = taken_over.predecessor_id
inner join place as unit
    on taken_over.successor_id = unit.place_id
    and day.map_day between unit.valid_from and unit.valid_to - 1
where day.period_end >= date '2025-07-01'
