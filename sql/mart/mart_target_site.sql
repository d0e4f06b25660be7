/* What was done of each project and at each place that a target names: one that nobody has begun has nothing.

grain:       one row per target that names some, per period in its phase, per named project or place
key:         scorecard_id, valid_from, period_key, item_code
materialize: table
*/
select
    mart_scorecard_line.scorecard_id,
    mart_scorecard_line.valid_from,
    mart_phase_period.period_key,
    dim_target_site.site_code as item_code,
    dim_target_site.name_vi as item_name_vi,
    unit.place_code,
    case
        -- where nobody has reported at all there is no figure
        when whole.actual_value is null then null
        when dim_target_site.place_key is null then coalesce(sum(mart_kpi_item.numerator), 0)
        else coalesce(unit_figure.actual_value, 0)
    end::decimal(28, 8) as actual_value
from mart_scorecard_line
inner join dim_target_site
    on mart_scorecard_line.target_id = dim_target_site.target_id
inner join mart_phase_period
    on mart_scorecard_line.programme_code = mart_phase_period.programme_code
    and mart_scorecard_line.phase_code = mart_phase_period.phase_code
    and mart_phase_period.is_in_phase
left join mart_kpi_figure as whole
    on mart_phase_period.programme_code = whole.programme_code
    and mart_phase_period.phase_code = whole.phase_code
    and mart_scorecard_line.kpi_code = whole.kpi_code
    and mart_phase_period.period_key = whole.period_key
    and mart_phase_period.place_key = whole.place_key
left join mart_programme_place as unit
    on mart_phase_period.programme_code = unit.programme_code
    and mart_phase_period.phase_code = unit.phase_code
    and mart_phase_period.period_key = unit.period_key
    and dim_target_site.place_key = unit.place_key
left join mart_kpi_figure as unit_figure
    on mart_phase_period.programme_code = unit_figure.programme_code
    and mart_phase_period.phase_code = unit_figure.phase_code
    and mart_scorecard_line.kpi_code = unit_figure.kpi_code
    and mart_phase_period.period_key = unit_figure.period_key
    and dim_target_site.place_key = unit_figure.place_key
left join mart_kpi_item
    on mart_phase_period.programme_code = mart_kpi_item.programme_code
    and mart_phase_period.place_key = mart_kpi_item.place_key
    and mart_scorecard_line.kpi_code = mart_kpi_item.kpi_code
    and dim_target_site.site_code = mart_kpi_item.item_code
    and dim_target_site.place_key is null
    and mart_phase_period.period_key >= mart_kpi_item.period_key
    and mart_phase_period.first_period_key <= mart_kpi_item.period_key
group by
    mart_scorecard_line.scorecard_id,
    mart_scorecard_line.valid_from,
    mart_phase_period.period_key,
    dim_target_site.site_code,
    dim_target_site.name_vi,
    dim_target_site.place_key,
    unit.place_code,
    unit_figure.actual_value,
    whole.actual_value
