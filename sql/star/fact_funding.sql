/* Funding planned, mobilised and disbursed in the periods that are over, in đồng.

grain:       one row per worksheet row of a current submission
key:         submission_id, sheet_name, row_number
materialize: table
*/
select
    dim_submission.period_key,
    dim_submission.unit_place_key as place_key,
    stg_funding.funding_source_code,
    stg_funding.funding_content_code,
    stg_funding.funding_year::integer as funding_year,
    stg_funding.planned_vnd,
    stg_funding.mobilised_vnd,
    stg_funding.disbursed_vnd,
    stg_funding.submission_id,
    stg_funding.sheet_name,
    stg_funding.row_number
from stg_funding
inner join dim_submission
    on stg_funding.submission_id = dim_submission.submission_id
    and dim_submission.is_current
-- amounts have no day: they are known when the period they were handed in for is over
inner join dim_build
    on dim_submission.period_end <= dim_build.as_of
