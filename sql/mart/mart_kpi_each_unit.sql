/* Targets set for each unit ("mỗi huyện ..."): the lowest of the units' figures, and how many of all units pass.

grain:       one row per line of the scorecard for each unit per period in the phase
key:         scorecard_id, valid_from, period_key
materialize: table
*/
select
    mart_scorecard_line.scorecard_id,
    mart_scorecard_line.valid_from,
    mart_kpi_by_place.period_key,
    -- a unit that has reported nothing has not passed
    count(*) filter (
        where mart_kpi_by_place.actual_value >= mart_scorecard_line.target_min
    )::decimal(18, 0) as numerator,
    count(*)::decimal(18, 0) as denominator,
    min(mart_kpi_by_place.actual_value) as actual_value
from mart_scorecard_line
inner join mart_kpi_by_place
    on mart_scorecard_line.programme_code = mart_kpi_by_place.programme_code
    and mart_scorecard_line.phase_code = mart_kpi_by_place.phase_code
    and mart_scorecard_line.kpi_code = mart_kpi_by_place.kpi_code
    and not mart_kpi_by_place.is_programme_place
where mart_scorecard_line.is_of_each
    and mart_scorecard_line.scope = 'each_unit'
group by all
