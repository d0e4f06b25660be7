/* The lines of the by-unit tables: the programme's place and the units under it that the phase has known up to the
   period, under their names of that day. On the map of another day: the units of that map under their names then,
   and what could not be divided among them (is_on_map = false).

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
    cross join dim_build
    where mart_phase_period.is_in_phase
        and coalesce(dim_build.map_date, mart_phase_period.period_end) >= bridge_programme_place.valid_from
        and coalesce(dim_build.map_date, mart_phase_period.phase_start) < bridge_programme_place.valid_to

    union all

    -- a unit abolished before the phase whose figures still stand, or one that is not on the map: no figure is without a line
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
    dim_place_version.place_code || if(first_shown.place_key > 0, '', '*') as place_code,
    dim_place_version.place_level,
    dim_place_version.full_name_vi
        || if(first_shown.place_key > 0, '', ' (không chia được theo bản đồ này)') as place_name_vi,
    first_shown.place_key = mart_phase_period.place_key as is_programme_place,
    first_shown.place_key > 0 as is_on_map,
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
cross join dim_build
left join mart_place_reported
    on first_shown.programme_code = mart_place_reported.programme_code
    and first_shown.phase_code = mart_place_reported.phase_code
    and first_shown.place_key = mart_place_reported.place_key
inner join dim_place_version
    on if(first_shown.place_key > 0, first_shown.place_key, -1 - first_shown.place_key)
        = dim_place_version.place_key
    and coalesce(dim_build.map_date, mart_phase_period.period_end) >= dim_place_version.holds_from
    and coalesce(dim_build.map_date, mart_phase_period.period_end) < dim_place_version.holds_to
where mart_phase_period.is_in_phase
