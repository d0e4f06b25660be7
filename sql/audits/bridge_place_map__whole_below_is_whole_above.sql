/* Trên mọi bản đồ, địa bàn nằm trọn trong một xã thì cũng nằm trọn trong huyện, tỉnh của xã đó: tổng các cấp luôn khớp nhau.

english: On every map a place that lies within one commune also lies within that commune's district
         and province: the levels add up to each other.
*/
with

whole as (

    select bridge_place_map.*
    from bridge_place_map
    where bridge_place_map.is_whole

),

above as (

    select
        whole.place_key,
        whole.reported_from,
        whole.map_place_key,
        bridge_place_ancestor.ancestor_key,
        greatest(whole.map_from, bridge_place_ancestor.valid_from) as map_from
    from whole
    inner join bridge_place_ancestor
        on whole.map_place_key = bridge_place_ancestor.place_key
        and bridge_place_ancestor.distance > 0
        and whole.map_from < bridge_place_ancestor.valid_to
        and whole.map_to > bridge_place_ancestor.valid_from
    inner join dim_place
        on bridge_place_ancestor.ancestor_key = dim_place.place_key
        and dim_place.place_level <> 'country'

)

select above.*
from above
anti join whole
    on above.place_key = whole.place_key
    and above.reported_from = whole.reported_from
    and above.ancestor_key = whole.map_place_key
    and above.map_from >= whole.map_from
    and above.map_from < whole.map_to
