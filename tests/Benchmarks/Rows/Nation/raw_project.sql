/* Rows of raw_project: what each submission says. */
insert into raw_project by name
select
    submission.submission_id,
    'Dự án' as sheet_name,
    4 + project.home_no as row_number,
    printf('DA-%05d', project.home_no) as project_code,
    'Chuỗi giá trị sản phẩm' as project_name,
    ['district_value_chain', 'value_chain', 'startup_youth', 'startup_women', 'pilot_model', 'tourism_village', 'provincial_tourism']
        [project.home_no % 7 + 1] as project_kind,
    home.commune_code,
    project.begin_date as approved_date,
    project.begin_date + interval 60 day as started_date,
    if(project.home_no % 3 = 0, project.begin_date + interval 500 day, null) as finished_date
-- one in four communes has one, from a half-year of its own
from (
    select home_no, period_no as begin_no, (period_start + interval 20 day)::date as begin_date
    from (select distinct home_no from home where home_no % 4 = 0)
    inner join half_year
        on hash(home_no) % 18 = half_year.period_no
) as project
inner join home
    on project.home_no = home.home_no
    and project.begin_no <= home.period_no
inner join submission
    on home.unit_place_id = submission.unit_place_id
    and home.period_no = submission.period_no
