/* Projects, models, works of the programme and advice (dự án) as the newest submission describes them.

grain:       one row per project
key:         project_code
materialize: table
*/
select
    stg_project.project_code,
    stg_project.project_kind_code,
    -- a code that no document names stands for nothing
    if(
        stg_project.site_code in (
            select dim_target_site.site_code from dim_target_site where dim_target_site.place_key is null
        ),
        stg_project.site_code,
        null
    ) as site_code,
    coalesce(dim_submission_commune.place_key, dim_submission.unit_place_key) as place_key,
    stg_project.project_name,
    stg_project.site_name,
    stg_project.product_codes,
    stg_project.progress_share,
    stg_project.approved_date,
    stg_project.started_date,
    stg_project.finished_date,
    stg_project.submission_id,
    stg_project.sheet_name,
    stg_project.row_number
from stg_project
inner join dim_submission
    on stg_project.submission_id = dim_submission.submission_id
    and dim_submission.is_current
left join dim_submission_commune
    on stg_project.submission_id = dim_submission_commune.submission_id
    and stg_project.commune_code = dim_submission_commune.commune_code
qualify row_number() over (
    partition by stg_project.project_code
    order by dim_submission.recency desc, stg_project.row_number desc
) = 1
