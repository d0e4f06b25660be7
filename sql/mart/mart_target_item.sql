/* What a target set for each of several ("mỗi huyện", "mỗi dự án", "mỗi điểm", "hằng năm") asks of each:
   its figure, and whether it passes. The projects and places that a target names are told one by one too.

grain:       one row per target for each or for named ones, per period in its phase, per unit, project,
             site or year
key:         scorecard_id, valid_from, period_key, item_code
materialize: table
*/
with

item as (

    -- the units that the document knew: those that were there when the phase began
    select
        mart_scorecard_line.scorecard_id,
        mart_scorecard_line.valid_from,
        mart_phase_period.period_key,
        mart_programme_place.place_code as item_code,
        mart_programme_place.place_name_vi as item_name_vi,
        mart_programme_place.place_code,
        mart_kpi_figure.actual_value
    from mart_scorecard_line
    inner join mart_phase_period using (programme_code, phase_code)
    inner join mart_programme_place using (programme_code, phase_code, period_key)
    left join mart_kpi_figure
        on mart_programme_place.programme_code = mart_kpi_figure.programme_code
        and mart_programme_place.phase_code = mart_kpi_figure.phase_code
        and mart_scorecard_line.kpi_code = mart_kpi_figure.kpi_code
        and mart_programme_place.period_key = mart_kpi_figure.period_key
        and mart_programme_place.place_key = mart_kpi_figure.place_key
    inner join bridge_programme_place
        on mart_programme_place.programme_code = bridge_programme_place.programme_code
        and mart_programme_place.place_key = bridge_programme_place.place_key
        and mart_phase_period.phase_start >= bridge_programme_place.valid_from
        and mart_phase_period.phase_start < bridge_programme_place.valid_to
        and not bridge_programme_place.is_programme_place
    where mart_scorecard_line.scope = 'each_unit'

    union all by name

    -- projects and sites are named by the rows that count: one without anything has a row that counts nothing
    select
        mart_scorecard_line.scorecard_id,
        mart_scorecard_line.valid_from,
        mart_phase_period.period_key,
        mart_kpi_item.item_code,
        sum(mart_kpi_item.numerator)::decimal(28, 8) as actual_value
    from mart_scorecard_line
    inner join mart_phase_period using (programme_code, phase_code)
    inner join mart_kpi_figure
        using (programme_code, phase_code, kpi_code, period_key, place_key)
    inner join mart_kpi_item
        on mart_phase_period.programme_code = mart_kpi_item.programme_code
        and mart_phase_period.place_key = mart_kpi_item.place_key
        and mart_scorecard_line.kpi_code = mart_kpi_item.kpi_code
        and mart_phase_period.period_key >= mart_kpi_item.period_key
        and mart_phase_period.first_period_key <= mart_kpi_item.period_key
        and (
            mart_scorecard_line.numerator_basis = 'flow'
            or mart_phase_period.period_key = mart_kpi_item.period_key
        )
    where mart_scorecard_line.scope in ('each_project', 'each_site')
        and mart_kpi_figure.actual_value is not null
    group by all

    union all by name

    -- a year to come has nothing yet; where nobody has handed in anything at all there is no figure
    select
        mart_scorecard_line.scorecard_id,
        mart_scorecard_line.valid_from,
        mart_phase_period.period_key,
        phase_year.year::varchar as item_code,
        'Năm ' || phase_year.year as item_name_vi,
        coalesce(sum(mart_kpi_rollup.numerator), 0)::decimal(28, 8) as actual_value
    from mart_scorecard_line
    inner join mart_phase_period using (programme_code, phase_code)
    inner join mart_kpi_figure
        using (programme_code, phase_code, kpi_code, period_key, place_key)
    cross join lateral unnest(generate_series(
        year(mart_phase_period.phase_start), year(mart_phase_period.phase_end)
    )) as phase_year(year)
    left join mart_kpi_rollup
        on mart_phase_period.programme_code = mart_kpi_rollup.programme_code
        and mart_phase_period.place_key = mart_kpi_rollup.place_key
        and mart_scorecard_line.kpi_code = mart_kpi_rollup.kpi_code
        and mart_phase_period.period_key >= mart_kpi_rollup.period_key
        and phase_year.year = mart_kpi_rollup.period_key // 10
    where mart_scorecard_line.scope = 'each_year'
        and mart_kpi_figure.actual_value is not null
    group by all

    union all by name

    select scorecard_id, valid_from, period_key, item_code, item_name_vi, place_code, actual_value
    from mart_target_site

)

select
    item.scorecard_id,
    item.valid_from,
    item.period_key,
    item.item_code,
    coalesce(item.item_name_vi, dim_project.project_name, item.item_code) as item_name_vi,
    item.place_code,
    item.actual_value,
    -- one that has reported nothing has not passed; of named ones each is one
    coalesce(
        item.actual_value >= if(mart_scorecard_line.is_of_each, mart_scorecard_line.target_min, 1),
        false
    ) as is_passed,
    coalesce(
        mart_scorecard_line.is_of_each and item.actual_value > mart_scorecard_line.target_max, false
    ) as is_above_range
from item
inner join mart_scorecard_line using (scorecard_id, valid_from)
left join dim_project
    on item.item_code = dim_project.project_code
    and mart_scorecard_line.scope = 'each_project'
