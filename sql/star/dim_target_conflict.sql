/* Targets that cannot both hold as written, or of which the documents do not say how they stand to each other
   (mâu thuẫn). Each of the two names the other.

grain:       one row per target per target it conflicts with
key:         target_id, other_target_id
materialize: view
*/
select
    target_id,
    other_target_id,
    kind,
    note_vi
from seed_target_conflict

union all

select
    other_target_id,
    target_id,
    kind,
    note_vi
from seed_target_conflict
