/* All programmes, in the order of their codes. */
select
    dim_programme.programme_code,
    dim_programme.name_vi,
    dim_programme.name_en,
    coalesce(dim_place.place_code, 'unknown') as place_code,
    coalesce(dim_place.full_name_vi, '') as place_name_vi,
    coalesce(dim_programme.decision, '') as decision
from dim_programme
left join dim_place
    on dim_programme.place_key = dim_place.place_key
order by dim_programme.programme_code
