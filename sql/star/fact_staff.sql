/* People to be trained (cán bộ quản lý, lãnh đạo chủ thể) at each unit: the last count that it gave.
   A count stands until the unit gives the next: a blank cell or a period that is not over is no zero,
   and the districts' last counts stand for a programme that outlived them.

grain:       one row per unit per audience per period (periodic snapshot)
key:         place_key, audience, period_key
materialize: table
*/
with

counted as (

    select
        dim_submission.unit_place_key,
        unnest(['official', 'leader']) as audience,
        unnest([stg_unit_profile.official_count, stg_unit_profile.leader_count]) as staff_count,
        dim_submission.period_end,
        stg_unit_profile.submission_id,
        stg_unit_profile.sheet_name,
        stg_unit_profile.row_number
    from stg_unit_profile
    inner join dim_submission
        on stg_unit_profile.submission_id = dim_submission.submission_id
        and dim_submission.is_current

),

standing as (

    select
        *,
        coalesce(
            lead(period_end) over (
                partition by unit_place_key, audience
                order by period_end
            ),
            date '9999-12-31'
        ) as next_period_end
    from counted
    where staff_count is not null

)

select
    dim_period.period_key,
    standing.unit_place_key as place_key,
    standing.audience,
    standing.staff_count,
    standing.submission_id,
    standing.sheet_name,
    standing.row_number
from standing
inner join dim_period
    on standing.period_end <= dim_period.period_end
    and standing.next_period_end > dim_period.period_end
