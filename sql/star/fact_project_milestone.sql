/* Milestones that projects have reached: approved, started, finished.

grain:       one row per project per milestone
key:         project_code, milestone
materialize: table
*/
with

reached as (

    select
        project_code,
        project_kind_code,
        site_code,
        place_key,
        unnest(['approved', 'started', 'finished']) as milestone,
        -- what is finished was started, though nobody wrote down when
        unnest([approved_date, coalesce(started_date, finished_date), finished_date]) as milestone_date,
        submission_id,
        sheet_name,
        row_number
    from dim_project

)

select
    reached.project_code,
    reached.project_kind_code,
    reached.site_code,
    reached.milestone,
    (year(reached.milestone_date) * 10 + (quarter(reached.milestone_date) + 1) // 2)::integer
        as period_key,
    coalesce(bridge_entry_place.place_key, reached.place_key) as place_key,
    reached.milestone_date,
    reached.submission_id,
    reached.sheet_name,
    reached.row_number
from reached
inner join dim_build
    on reached.milestone_date <= dim_build.as_of
left join bridge_entry_place
    on bridge_entry_place.sheet_key = 'project'
    and reached.project_code = bridge_entry_place.item_code
    and reached.milestone_date >= bridge_entry_place.valid_from
    and reached.milestone_date < bridge_entry_place.valid_to
