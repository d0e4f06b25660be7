/* How much of a target a plan asks for by which day (mốc). A target with milestones is paced by them,
   not by a straight line; between two of them the plan asks for no more than the earlier one.

grain:       one row per target per milestone
key:         target_id, holds_from
materialize: view
*/
select
    target_id,
    milestone_value::decimal(28, 8) as milestone_value,
    nullif(source_document, '') as source_document,
    nullif(source_line, '') as source_line,
    nullif(note_vi, '') as note_vi,
    milestone_date::date as holds_from,
    coalesce(
        lead(milestone_date::date) over (partition by target_id order by milestone_date::date),
        date '9999-12-31'
    ) as holds_to
from seed_target_milestone
