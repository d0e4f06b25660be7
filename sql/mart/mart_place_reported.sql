/* When, in each phase, anyone whose figures stand under a line handed in something for the first time.

grain:       one row per phase per line under which something was handed in
key:         programme_code, phase_code, place_key
materialize: table
*/
select
    mart_phase_period.programme_code,
    mart_phase_period.phase_code,
    bridge_programme_line.line_key as place_key,
    min(mart_phase_period.period_key) as first_period_key
from dim_submission
inner join mart_phase_period
    on dim_submission.period_key = mart_phase_period.period_key
    and mart_phase_period.is_in_phase
inner join bridge_programme_line
    on mart_phase_period.programme_code = bridge_programme_line.programme_code
    and dim_submission.unit_place_key = bridge_programme_line.place_key
    and mart_phase_period.period_end >= bridge_programme_line.reported_from
    and mart_phase_period.period_end < bridge_programme_line.reported_to
where dim_submission.is_current
group by all
