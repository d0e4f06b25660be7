/* Each measured KPI of each phase, at the programme's place and each line under it.
   Standing figures are those of the period's end; what happens is added up since the phase began.
   Ratios are divided here and nowhere else.

grain:       one row per phase per period in it per measured KPI per place
key:         programme_code, phase_code, kpi_code, period_key, place_key
materialize: table
*/
with

added_up as (

    select
        mart_programme_place.programme_code,
        mart_programme_place.phase_code,
        dim_kpi.kpi_code,
        dim_kpi.measure,
        mart_programme_place.period_key,
        mart_programme_place.period_code,
        mart_programme_place.period_end,
        mart_programme_place.place_key,
        mart_programme_place.place_code,
        mart_programme_place.place_level,
        mart_programme_place.place_name_vi,
        mart_programme_place.is_programme_place,
        mart_programme_place.is_on_map,
        case
            -- while nobody has handed in anything in a phase, what stands from the one before is no figure of it
            when not mart_programme_place.is_phase_reported then null
            when dim_kpi.numerator_basis = 'flow'
                then sum(mart_kpi_rollup.numerator) over since_phase_began
            else mart_kpi_rollup.numerator
        end::decimal(18, 0) as numerator,
        case
            when not mart_programme_place.is_phase_reported then null
            when dim_kpi.denominator_basis = 'flow'
                then sum(mart_kpi_rollup.denominator) over since_phase_began
            else mart_kpi_rollup.denominator
        end::decimal(18, 0) as denominator,
        -- no data is not zero: zero is only where something was handed in, and of the sheet in question
        if(
            mart_programme_place.is_reported
            and (
                dim_kpi.is_optional_sheet is not true
                or mart_sheet_reported.first_period_key <= mart_programme_place.period_key
            ),
            0,
            null
        ) as nothing_counted
    from mart_programme_place
    cross join dim_kpi
    left join mart_kpi_rollup
        on mart_programme_place.programme_code = mart_kpi_rollup.programme_code
        and dim_kpi.kpi_code = mart_kpi_rollup.kpi_code
        and mart_programme_place.period_key = mart_kpi_rollup.period_key
        and mart_programme_place.place_key = mart_kpi_rollup.place_key
    left join mart_sheet_reported
        on mart_programme_place.programme_code = mart_sheet_reported.programme_code
        and mart_programme_place.place_key = mart_sheet_reported.place_key
        and dim_kpi.sheet_key = mart_sheet_reported.sheet_key
    where dim_kpi.is_measured
    window since_phase_began as (
        partition by
            mart_programme_place.programme_code,
            mart_programme_place.phase_code,
            mart_programme_place.place_key,
            dim_kpi.kpi_code
        order by mart_programme_place.period_key
    )

)

select
    programme_code,
    phase_code,
    kpi_code,
    period_key,
    period_code,
    period_end,
    place_key,
    place_code,
    place_level,
    place_name_vi,
    is_programme_place,
    is_on_map,
    coalesce(numerator, nothing_counted)::decimal(18, 0) as numerator,
    if(measure = 'ratio', coalesce(denominator, nothing_counted), null)::decimal(18, 0)
        as denominator,
    case measure
        when 'ratio'
            then (coalesce(numerator, nothing_counted) / nullif(denominator, 0))::decimal(28, 8)
        else coalesce(numerator, nothing_counted)::decimal(28, 8)
    end as actual_value
from added_up
