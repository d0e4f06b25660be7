/* The lines of the by-unit tables: the programme's place and the units directly under it that the phase
   has known up to the period, under their names of that day.

grain:       one row per phase per period in it per place
key:         programme_code, phase_code, period_key, place_key
materialize: table
*/
with

shown as (

    select
        mart_phase_period.programme_code,
        mart_phase_period.phase_code,
        bridge_programme_place.place_key,
        mart_phase_period.period_key
    from mart_phase_period
    inner join bridge_programme_place
        on mart_phase_period.programme_code = bridge_programme_place.programme_code
        and mart_phase_period.period_end >= bridge_programme_place.valid_from
        and mart_phase_period.phase_start < bridge_programme_place.valid_to
    where mart_phase_period.is_in_phase

    union all

    -- a unit abolished before the phase whose figures still stand: no figure is without a line
    select
        mart_phase_period.programme_code,
        mart_phase_period.phase_code,
        mart_kpi_rollup.place_key,
        mart_phase_period.period_key
    from mart_phase_period
    inner join mart_kpi_rollup
        on mart_phase_period.programme_code = mart_kpi_rollup.programme_code
        and mart_phase_period.period_key = mart_kpi_rollup.period_key
    where mart_phase_period.is_in_phase

),

first_shown as (

    -- once shown, a unit stays to the end of the phase: what it did stays done
    select programme_code, phase_code, place_key, min(period_key) as first_period_key
    from shown
    group by all

)

select
    mart_phase_period.programme_code,
    mart_phase_period.phase_code,
    mart_phase_period.period_key,
    mart_phase_period.period_code,
    mart_phase_period.period_end,
    first_shown.place_key,
    dim_place_version.place_code,
    dim_place_version.place_level,
    dim_place_version.full_name_vi as place_name_vi,
    first_shown.place_key = mart_phase_period.place_key as is_programme_place,
    coalesce(mart_place_reported.first_period_key <= mart_phase_period.period_key, false) as is_reported,
    bool_or(
        first_shown.place_key = mart_phase_period.place_key
        and mart_place_reported.first_period_key <= mart_phase_period.period_key
    ) over (
        partition by
            mart_phase_period.programme_code,
            mart_phase_period.phase_code,
            mart_phase_period.period_key
    ) is true as is_phase_reported
from mart_phase_period
inner join first_shown
    on mart_phase_period.programme_code = first_shown.programme_code
    and mart_phase_period.phase_code = first_shown.phase_code
    and mart_phase_period.period_key >= first_shown.first_period_key
left join mart_place_reported
    on first_shown.programme_code = mart_place_reported.programme_code
    and first_shown.phase_code = mart_place_reported.phase_code
    and first_shown.place_key = mart_place_reported.place_key
inner join dim_place_version
    on first_shown.place_key = dim_place_version.place_key
    and mart_phase_period.period_end >= dim_place_version.holds_from
    and mart_phase_period.period_end < dim_place_version.holds_to
where mart_phase_period.is_in_phase
