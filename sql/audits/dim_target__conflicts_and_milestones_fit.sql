/* Mâu thuẫn và mốc nào cũng thuộc về chỉ tiêu có thật; mốc không đòi hơn chỉ tiêu và không đặt cho chỉ tiêu xét từng nơi.

english: Each conflict and milestone belongs to a target that exists; a milestone asks no more than
         its target and is not set for a target that is judged place by place.
*/
select
    dim_target_conflict.target_id,
    dim_target_conflict.other_target_id as detail
from dim_target_conflict
anti join dim_target
    on dim_target_conflict.target_id = dim_target.target_id

union all

select target_id, 'itself'
from dim_target_conflict
where target_id = other_target_id

union all

select
    dim_target_milestone.target_id,
    dim_target_milestone.holds_from::varchar
from dim_target_milestone
left join dim_target
    on dim_target_milestone.target_id = dim_target.target_id
where dim_target.target_id is null
    or dim_target_milestone.milestone_value > dim_target.target_min
    or dim_target.comparator in ('judged', 'each_at_least', 'each_between')
