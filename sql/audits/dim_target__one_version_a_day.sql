/* Một chỉ tiêu mỗi ngày chỉ có một bản: bản mới bắt đầu khi bản cũ hết hiệu lực.

english: A target has one version each day: the new one begins when the old one ends.
*/
select
    earlier.target_id,
    earlier.valid_from,
    earlier.valid_to,
    later.valid_from as other_valid_from
from dim_target as earlier
inner join dim_target as later
    on earlier.target_id = later.target_id
    and earlier.valid_from <= later.valid_from
    and earlier.valid_to > later.valid_from
    and (earlier.valid_from, earlier.valid_to) is distinct from (later.valid_from, later.valid_to)

union all

select target_id, valid_from, valid_to, null
from dim_target
where valid_from >= valid_to
