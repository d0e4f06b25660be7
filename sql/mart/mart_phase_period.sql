/* Each phase at each period end: how much of it has passed, and which period its figures come from.
   After its last day a phase keeps the figures of its last period.

grain:       one row per phase per period
key:         programme_code, phase_code, period_key
materialize: table
*/
with

placed as (

    select
        dim_phase.programme_code,
        dim_phase.phase_code,
        dim_programme.place_key,
        dim_phase.start_date as phase_start,
        dim_phase.end_date as phase_end,
        dim_period.period_key,
        dim_period.period_code,
        dim_period.period_end,
        dim_period.period_end >= dim_phase.start_date
            and dim_period.period_start <= dim_phase.end_date as is_in_phase
    from dim_phase
    inner join dim_programme
        on dim_phase.programme_code = dim_programme.programme_code
    cross join dim_period

)

select
    programme_code,
    phase_code,
    place_key,
    phase_start,
    phase_end,
    period_key,
    period_code,
    period_end,
    min(if(is_in_phase, period_key, null)) over up_to_now as first_period_key,
    max(if(is_in_phase, period_key, null)) over up_to_now as data_period_key,
    max(if(is_in_phase, period_code, null)) over up_to_now as data_period_code,
    max(if(period_end < phase_start, period_key, null)) over up_to_now as baseline_period_key,
    -- days are counted with both ends: on its last day the whole phase has passed
    greatest(least(period_end, phase_end) - phase_start + 1, 0)::integer as elapsed_day_count,
    (phase_end - phase_start + 1)::integer as phase_day_count,
    is_in_phase,
    period_end >= phase_end as is_phase_over,
    -- the day whose rules and targets hold: before and after the phase, its first and last
    greatest(phase_start, least(phase_end, period_end)) as judged_on
from placed
window up_to_now as (partition by programme_code, phase_code order by period_key)
