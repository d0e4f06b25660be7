/* Một địa bàn khi sắp xếp lại được chia hết cho các địa bàn kế tiếp: các tỷ lệ cộng lại bằng 1. */
select predecessor_key, change_date, sum(weight) as weight
from bridge_place_succession
group by all
having sum(weight) <> 1
