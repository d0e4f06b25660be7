/* The place that a question to a programme is about, as last told by a day: the programme's own when no code is given.
   A code may have been two places' in turn: the later one is meant.

takes: of_programme, of_phase, of_place, by_day
*/
select
    mart_programme_place.programme_code,
    mart_programme_place.place_key
from mart_programme_place
left join dim_place
    on mart_programme_place.place_key = dim_place.place_key
where mart_programme_place.programme_code = of_programme
    and (of_phase is null or mart_programme_place.phase_code = of_phase)
    and mart_programme_place.period_end <= by_day
    and if(
        of_place is null,
        mart_programme_place.is_programme_place,
        mart_programme_place.place_code = of_place
    )
order by mart_programme_place.period_key desc, dim_place.valid_from desc
limit 1
