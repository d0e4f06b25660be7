/* Mọi địa bàn trong danh mục đều có hình trên bản đồ: không số liệu nào bị rơi khi quy về bản đồ của ngày khác.

english: Every place of the list is drawn on the map: no figure is lost when told on the map of
         another day.
*/
select dim_place.place_id, dim_place.place_level
from dim_place
anti join bridge_place_map
    on dim_place.place_key = bridge_place_map.place_key
where dim_place.place_level in ('province', 'district', 'commune')
