/* Một địa bàn không có hai phiên bản cùng hiệu lực trong một ngày, và không phiên bản nào kết thúc trước khi bắt đầu.

english: A place has no two versions in force on one day, and no version ends before it begins.
*/
select
    place_id,
    valid_from,
    valid_to,
    lead(valid_from) over (partition by place_id order by valid_from) as next_valid_from
from dim_place_version
qualify valid_to > next_valid_from or valid_to <= valid_from
