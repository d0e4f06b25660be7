/* What was counted of each measured KPI for each phase: what stands, by the period's end; what happens, added up since the
   phase began.

grain:       one row per phase per period in it per measured KPI per place that counted something
key:         programme_code, phase_code, kpi_code, period_key, place_key
materialize: view
*/
with

reported as (

    -- while nobody has handed in anything in a phase, what stands from the one before is no figure of it
    select
        mart_programme_place.programme_code,
        mart_programme_place.phase_code,
        mart_programme_place.period_key,
        mart_programme_place.place_key,
        mart_phase_period.first_period_key
    from mart_programme_place
    inner join mart_phase_period
        on mart_programme_place.programme_code = mart_phase_period.programme_code
        and mart_programme_place.phase_code = mart_phase_period.phase_code
        and mart_programme_place.period_key = mart_phase_period.period_key
    where mart_programme_place.is_phase_reported

),

standing as (

    select
        reported.programme_code,
        reported.phase_code,
        mart_kpi_rollup.kpi_code,
        reported.period_key,
        reported.place_key,
        if(dim_kpi.numerator_basis = 'flow', null, mart_kpi_rollup.numerator) as numerator,
        if(dim_kpi.denominator_basis = 'flow', null, mart_kpi_rollup.denominator) as denominator
    from reported
    inner join mart_kpi_rollup
        on reported.programme_code = mart_kpi_rollup.programme_code
        and reported.place_key = mart_kpi_rollup.place_key
        and reported.period_key = mart_kpi_rollup.period_key
    inner join dim_kpi
        on mart_kpi_rollup.kpi_code = dim_kpi.kpi_code
        and dim_kpi.is_measured

),

happened as (

    select
        reported.programme_code,
        reported.phase_code,
        mart_kpi_rollup.kpi_code,
        reported.period_key,
        reported.place_key,
        if(dim_kpi.numerator_basis = 'flow', mart_kpi_rollup.numerator, null) as numerator,
        if(dim_kpi.denominator_basis = 'flow', mart_kpi_rollup.denominator, null) as denominator
    from reported
    inner join mart_kpi_rollup
        on reported.programme_code = mart_kpi_rollup.programme_code
        and reported.place_key = mart_kpi_rollup.place_key
        and reported.period_key >= mart_kpi_rollup.period_key
        and reported.first_period_key <= mart_kpi_rollup.period_key
    inner join dim_kpi
        on mart_kpi_rollup.kpi_code = dim_kpi.kpi_code
        and dim_kpi.is_measured
        and (dim_kpi.numerator_basis = 'flow' or dim_kpi.denominator_basis = 'flow')

)

select
    programme_code,
    phase_code,
    kpi_code,
    period_key,
    place_key,
    sum(numerator)::decimal(18, 0) as numerator,
    sum(denominator)::decimal(18, 0) as denominator
from (from standing union all from happened)
group by all
