/* Activities (hoạt động): evaluation rounds, reviews, forums that units or the province held.

grain:       one row per activity of a unit
key:         submission_id, sheet_name, row_number
materialize: table
*/
select
    stg_activity.activity_code,
    stg_activity.activity_kind,
    stg_activity.activity_level,
    (year(stg_activity.held_date) * 10 + (quarter(stg_activity.held_date) + 1) // 2)::integer
        as period_key,
    dim_submission.unit_place_key as place_key,
    stg_activity.activity_name,
    stg_activity.document_no,
    stg_activity.held_date,
    stg_activity.submission_id,
    stg_activity.sheet_name,
    stg_activity.row_number
from stg_activity
inner join dim_submission
    on stg_activity.submission_id = dim_submission.submission_id
    and dim_submission.is_current
inner join dim_build
    on stg_activity.held_date <= dim_build.as_of
-- what a unit hands in again, with a later period, happened once
qualify row_number() over (
    partition by dim_submission.unit_place_key, stg_activity.activity_code
    order by dim_submission.recency desc, stg_activity.row_number desc
) = 1
