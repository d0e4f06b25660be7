/* The lines of money of a programme's place up to a day, of one of its phases or of all together.

takes: of_programme, of_phase, of_place, by_day
*/
with

asked as (

    from asked_place(of_programme, of_phase, of_place, by_day)

),

span as (

    -- phases overlap: a period is counted once
    select distinct period_key
    from mart_phase_period
    where programme_code = of_programme
        and (of_phase is null or phase_code = of_phase)
        and is_in_phase
        and period_end <= by_day

)

select mart_funding.*
from mart_funding
inner join asked
    on mart_funding.programme_code = asked.programme_code
    and mart_funding.place_key = asked.place_key
inner join span
    on mart_funding.period_key = span.period_key
