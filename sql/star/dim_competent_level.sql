/* Who may certify how many stars, by date of decision.

grain:       one row per star rating per span of days
key:         star_rating, valid_from
materialize: table
*/
select
    star_rating::integer as star_rating,
    evaluation_level,
    decision,
    if(
        row_number() over (partition by star_rating order by valid_from::date) = 1,
        date '0001-01-01',
        valid_from::date
    ) as valid_from,
    valid_to::date as valid_to
from seed_competent_level
