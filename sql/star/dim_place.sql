/* Places (provinces, former districts, communes) under their latest name and parent.

grain:       one row per place, and one for the unknown place (-1)
key:         place_key
materialize: table
*/
select
    place_key,
    place_id,
    place_code,
    place_level,
    kind_vi,
    name_vi,
    full_name_vi,
    parent_key,
    min(valid_from) over (partition by place_key) as valid_from,
    valid_to
from dim_place_version
qualify row_number() over (
    partition by place_key
    order by dim_place_version.valid_from desc
) = 1

union all by name

select
    -1 as place_key,
    'unknown' as place_id,
    'unknown' as place_code,
    'unknown' as place_level,
    'Chưa xác định' as name_vi,
    'Chưa xác định' as full_name_vi,
    date '0001-01-01' as valid_from,
    date '9999-12-31' as valid_to
