/* Projects, models and works of the programme (dự án) as they are looked up, each as far as it had come by the period.

grain:       one row per project per period
key:         item_code, from_period_key
materialize: table
*/
select
    dim_period.period_key as from_period_key,
    dim_period.period_key as to_period_key,
    coalesce(bridge_entry_place.place_key, dim_project.place_key) as place_key,
    null::date as line_date,
    -- the name first
    searched_as(concat_ws(' ',
        dim_project.project_name, dim_project.project_code, dim_place.full_name_vi,
        dim_project.site_name
    )) as search_key,
    row_number() over (order by search_key, dim_project.project_code, dim_period.period_key)::integer as item_key,
    dim_project.project_code as item_code,
    dim_project.project_name as item_name,
    dim_place.full_name_vi as place_name_vi,
    dim_submission.unit_name_vi,
    dim_submission.unit_place_code,
    dim_project.project_kind_code as kind_code,
    case
        when dim_project.finished_date <= dim_period.period_end then 'finished'
        when dim_project.started_date <= dim_period.period_end then 'started'
        when dim_project.approved_date <= dim_period.period_end then 'approved'
        else 'planned'
    end as status_code,
    dim_project.site_name as detail,
    coalesce(dim_project.approved_date, dim_project.started_date, dim_project.finished_date) as item_date,
    dim_project.started_date as begin_date,
    dim_project.finished_date as end_date,
    dim_project.approved_date as decision_date,
    len(dim_project.product_codes)::bigint as product_count,
    -- what was reported last, which is later than the periods before it
    if(dim_submission.period_end <= dim_period.period_end, dim_project.progress_share, null) as progress_share,
    null::varchar as product_code, null::varchar as producer_code, null::varchar as producer_name,
    null::varchar as product_group_code, null::varchar as level_code, null::integer as star_rating,
    null::decimal(9, 2) as total_score, null::varchar as decision_no, null::date as expiry_date,
    null::bigint as attendance_count, null::bigint as trainee_count,
    false as is_public,
    dim_project.submission_id,
    dim_project.sheet_name,
    dim_project.row_number
from dim_project
cross join dim_period
inner join dim_submission
    on dim_project.submission_id = dim_submission.submission_id
left join bridge_entry_place
    on bridge_entry_place.sheet_key = 'project'
    and dim_project.project_code = bridge_entry_place.item_code
    and dim_period.period_end >= bridge_entry_place.valid_from
    and dim_period.period_end < bridge_entry_place.valid_to
left join dim_place
    on coalesce(bridge_entry_place.place_key, dim_project.place_key) = dim_place.place_key
-- one that is dated after the period was not there yet; one without a date is a plan since it was written down
where coalesce(
    least(dim_project.approved_date, dim_project.started_date, dim_project.finished_date),
    dim_submission.period_start
) <= dim_period.period_end
