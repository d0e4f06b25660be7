/* Communication (truyền thông): broadcasts, print and web items issued.

grain:       one row per item of a unit
key:         submission_id, sheet_name, row_number
materialize: table
*/
select
    stg_communication.communication_code,
    stg_communication.communication_kind,
    (year(stg_communication.published_date) * 10 + (quarter(stg_communication.published_date) + 1) // 2)::integer
        as period_key,
    dim_submission.unit_place_key as place_key,
    stg_communication.communication_name,
    stg_communication.issue_count,
    stg_communication.copy_count,
    stg_communication.published_date,
    stg_communication.submission_id,
    stg_communication.sheet_name,
    stg_communication.row_number
from stg_communication
inner join dim_submission
    on stg_communication.submission_id = dim_submission.submission_id
    and dim_submission.is_current
inner join dim_build
    on stg_communication.published_date <= dim_build.as_of
-- what a unit hands in again, with a later period, happened once
qualify row_number() over (
    -- a weekly slot is the same item in each half-year, with other issues
    partition by
        dim_submission.unit_place_key,
        stg_communication.communication_code,
        stg_communication.published_date
    order by dim_submission.recency desc, stg_communication.row_number desc
) = 1
