/* When, in each phase, anyone within a place handed in something for the first time.

grain:       one row per phase per place within which something was handed in
key:         programme_code, phase_code, place_key
materialize: table
*/
select
    mart_phase_period.programme_code,
    mart_phase_period.phase_code,
    bridge_place_ancestor.ancestor_key as place_key,
    min(mart_phase_period.period_key) as first_period_key
from dim_submission
inner join mart_phase_period
    on dim_submission.period_key = mart_phase_period.period_key
    and mart_phase_period.is_in_phase
inner join bridge_place_ancestor
    on dim_submission.unit_place_key = bridge_place_ancestor.place_key
    and mart_phase_period.period_end >= bridge_place_ancestor.valid_from
    and mart_phase_period.period_end < bridge_place_ancestor.valid_to
where dim_submission.is_current
group by all
