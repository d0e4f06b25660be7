/* Evaluations of a product: every third year from the half-year in which or after which it is listed; one in ten fails first
   and is tried again half a year later. Three stars, or four, some of them later; one product in two hundred gets five. */
create temp table evaluation as
with

turn as (

    select
        product_no,
        turn_no,
        listed_in + hash(product_no, 4) % 2 + turn_no * 6 - least(turn_no, hash(product_no, turn_no, 5) % 2) as period_no,
        hash(product_no, turn_no, 6) % 10 = 0 as has_failed,
        hash(product_no, 7) % 10 < 3 or hash(product_no, 8) % 8 < turn_no as has_four,
        turn_no > 0 and hash(product_no, 9) % 200 = 0 as has_five
    from product
    cross join (select range as turn_no from range(4))

)

select product_no, period_no::integer as period_no, turn_no, false as is_certified, null::bigint as star_rating
from turn
where has_failed

union all

select product_no, (period_no + has_failed::integer)::integer, turn_no, true, if(has_five, 5, if(has_four, 4, 3))::bigint
from turn
