/* Mỗi mảnh địa bàn, vào mỗi ngày, chỉ nằm trong một xã, một huyện, một tỉnh: không số liệu nào được tính hai lần trên bất cứ bản đồ nào.

english: Each piece of a place lies, each day, within one commune, one district and one province: no
         figure is counted twice on any map.
*/
select
    bridge_place_piece.piece_code,
    dim_place.place_level,
    bridge_place_piece.valid_from,
    bridge_place_piece.valid_to,
    lead(bridge_place_piece.valid_from) over pieces as next_valid_from
from bridge_place_piece
inner join dim_place
    on bridge_place_piece.place_key = dim_place.place_key
window pieces as (
    partition by bridge_place_piece.piece_code, dim_place.place_level
    order by bridge_place_piece.valid_from
)
qualify bridge_place_piece.valid_to > next_valid_from
    or bridge_place_piece.valid_to <= bridge_place_piece.valid_from
