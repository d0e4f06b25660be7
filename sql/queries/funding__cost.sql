/* What a certified product costs: at the programme's place and each unit in a phase, or, without a programme, at the place
   of every programme in every phase, each at its last period up to a day. */
select mart_funding_cost.*
from mart_funding_cost
left join dim_phase
    on mart_funding_cost.programme_code = dim_phase.programme_code
    and mart_funding_cost.phase_code = dim_phase.phase_code
where mart_funding_cost.period_end <= $as_of::date
    and if(
        $programme_code::varchar is null,
        mart_funding_cost.is_programme_place,
        mart_funding_cost.programme_code = $programme_code::varchar
            and mart_funding_cost.phase_code = $phase_code::varchar
    )
qualify mart_funding_cost.period_key = max(mart_funding_cost.period_key) over (
    partition by mart_funding_cost.programme_code, mart_funding_cost.phase_code
)
order by
    mart_funding_cost.is_programme_place desc,
    mart_funding_cost.programme_code,
    dim_phase.start_date,
    dim_phase.end_date,
    mart_funding_cost.place_code
