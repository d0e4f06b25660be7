/* Half-years, from the first that a phase or a submission knows, up to the build's as-of date.
   A half-year that is not over ends on the as-of date and keeps its key.

grain:       one row per half-year; both dates are in the period
key:         period_key
materialize: table
*/
with

beginning as (

    select start_date as first_day
    from dim_phase

    union all

    select period_start
    from stg_submission

),

half_year as (

    select
        dim_build.as_of,
        unnest(generate_series(
            date_trunc('year', min(beginning.first_day)), dim_build.as_of, interval 6 month
        ))::date as period_start
    from beginning
    cross join dim_build
    group by dim_build.as_of

),

named as (

    select
        period_start,
        (period_start + interval 6 month - interval 1 day)::date as last_day,
        as_of,
        year(period_start)::integer as year,
        if(month(period_start) = 1, 1, 2) as half
    from half_year

)

select
    (year * 10 + half)::integer as period_key,
    year || '-H' || half as period_code,
    year,
    half,
    last_day > as_of as is_partial,
    period_start,
    least(last_day, as_of) as period_end
from named
