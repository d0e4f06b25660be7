/* Vào mỗi ngày cuối kỳ, mỗi địa bàn chỉ có một địa bàn cấp trên ở mỗi bậc: không số liệu nào được cộng hai lần.

english: On the last day of each period a place has one place above it at each level: no figure is
         added up twice.
*/
select
    bridge_place_ancestor.place_key,
    dim_period.period_key,
    bridge_place_ancestor.distance,
    count(*) as ancestor_count
from bridge_place_ancestor
inner join dim_period
    on dim_period.period_end >= bridge_place_ancestor.valid_from
    and dim_period.period_end < bridge_place_ancestor.valid_to
group by all
having count(*) > 1
