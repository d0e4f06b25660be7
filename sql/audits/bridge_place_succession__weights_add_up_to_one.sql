/* Một địa bàn khi sắp xếp lại được chia hết cho các địa bàn kế tiếp: các tỷ lệ cộng lại bằng 1.

english: A place that was reorganised is divided among its successors without a rest: the weights
         add up to 1.
*/
select predecessor_key, change_date, sum(weight) as weight
from bridge_place_succession
group by all
having sum(weight) <> 1
