/* Targets that are measured by how many of other targets are met ("hoàn thành các mục tiêu đề ra"): which they are.

grain:       one row per target per target it speaks of
key:         target_id, part_target_id
materialize: view
*/
select
    seed_target_part.target_id,
    seed_target_part.part_target_id
from seed_target_part
inner join (select distinct target_id from dim_target) as known
    on seed_target_part.part_target_id = known.target_id
