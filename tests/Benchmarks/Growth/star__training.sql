/* Officials trained in the phase beside officials there are, by district: the two parts of the coverage. */
select dim_place.place_code, people.staff_count, trained.trainee_count
from (
    select place_key, sum(staff_count) as staff_count
    from fact_staff
    where audience = 'official' and period_key = 20251
    group by place_key
) as people
inner join (
    select place_key, sum(trainee_count) as trainee_count
    from fact_training
    where audience = 'official' and period_key between 20211 and 20251
    group by place_key
) as trained
    on people.place_key = trained.place_key
inner join dim_place
    on people.place_key = dim_place.place_key
