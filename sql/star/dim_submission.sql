/* Submissions that were known when the build was asked for. The newest of a unit and period counts.

grain:       one row per accepted submission
key:         submission_id
materialize: table
*/
select
    stg_submission.submission_id,
    stg_submission.content_hash,
    coalesce(dim_place.place_key, -1) as unit_place_key,
    stg_submission.unit_code as unit_place_code,
    stg_submission.period_key,
    stg_submission.period_code,
    stg_unit_profile.data_nature,
    stg_submission.file_name,
    coalesce(dim_place_version.full_name_vi, stg_unit_profile.unit_name) as unit_name_vi,
    stg_submission.submitted_by,
    stg_submission.template_version,
    row_number() over (
        partition by stg_submission.unit_place_id, stg_submission.period_key
        order by stg_submission.accepted_at desc, stg_submission.submission_id desc
    ) = 1 as is_current,
    -- what two submissions say of one thing: the later period is believed, then the later acceptance
    row_number() over (
        order by
            stg_submission.period_key,
            stg_submission.accepted_at,
            stg_submission.submission_id
    )::integer as recency,
    stg_submission.period_start,
    stg_submission.period_end,
    stg_submission.received_at,
    stg_submission.accepted_at
from stg_submission
inner join dim_build
    on stg_submission.accepted_at <= coalesce(dim_build.known_at, stg_submission.accepted_at)
left join stg_unit_profile
    on stg_submission.submission_id = stg_unit_profile.submission_id
left join dim_place
    on stg_submission.unit_place_id = dim_place.place_id
left join dim_place_version
    on dim_place.place_key = dim_place_version.place_key
    and stg_submission.period_end >= dim_place_version.holds_from
    and stg_submission.period_end < dim_place_version.holds_to
