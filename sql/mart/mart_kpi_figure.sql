/* The figures there are: each measured KPI of each phase at each line that counted something or handed in nothing to count.
   Ratios are divided here and nowhere else. Lines without a figure are not kept: mart_kpi_by_place tells of them too.

grain:       one row per phase per period in it per measured KPI per place that has a figure of it
key:         programme_code, phase_code, kpi_code, period_key, place_key
materialize: table
*/
with

nothing_counted as (

    -- no data is not zero: zero is only where something was handed in, and of the sheet in question
    select
        mart_programme_place.programme_code,
        mart_programme_place.phase_code,
        dim_kpi.kpi_code,
        mart_programme_place.period_key,
        mart_programme_place.place_key,
        0 as nothing
    from mart_programme_place
    cross join dim_kpi
    left join mart_sheet_reported
        on mart_programme_place.programme_code = mart_sheet_reported.programme_code
        and mart_programme_place.place_key = mart_sheet_reported.place_key
        and dim_kpi.sheet_key = mart_sheet_reported.sheet_key
    where dim_kpi.is_measured
        and mart_programme_place.is_reported
        and (
            dim_kpi.is_optional_sheet is not true
            or mart_sheet_reported.first_period_key <= mart_programme_place.period_key
        )

)

select
    programme_code,
    phase_code,
    kpi_code,
    period_key,
    place_key,
    coalesce(mart_kpi_counted.numerator, nothing)::decimal(18, 0) as numerator,
    if(dim_kpi.measure = 'ratio', coalesce(mart_kpi_counted.denominator, nothing), null)::decimal(18, 0)
        as denominator,
    case dim_kpi.measure
        when 'ratio'
            then (
                coalesce(mart_kpi_counted.numerator, nothing) / nullif(mart_kpi_counted.denominator, 0)
            )::decimal(28, 8)
        else coalesce(mart_kpi_counted.numerator, nothing)::decimal(28, 8)
    end as actual_value
from mart_kpi_counted
full join nothing_counted using (programme_code, phase_code, kpi_code, period_key, place_key)
inner join dim_kpi using (kpi_code)
