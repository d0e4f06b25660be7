/* Points of sale that have been opened, and large tourist sites with or without one, at each period end.

grain:       one row per point of sale per period (periodic snapshot)
key:         sale_point_code, period_key
materialize: table
*/
select
    dim_sale_point.sale_point_code,
    dim_period.period_key,
    dim_sale_point.sale_point_kind_code,
    coalesce(bridge_entry_place.place_key, dim_sale_point.place_key) as place_key,
    dim_sale_point.tourist_site_name,
    dim_sale_point.is_large_tourist_site,
    coalesce(
        dim_sale_point.opened_date between dim_period.period_start and dim_period.period_end, false
    ) as is_new,
    -- on the day it is closed it is open no more
    coalesce(
        dim_sale_point.opened_date <= dim_period.period_end
        and coalesce(dim_sale_point.closed_date, date '9999-12-31') > dim_period.period_end,
        false
    ) as is_open,
    dim_sale_point.submission_id,
    dim_sale_point.sheet_name,
    dim_sale_point.row_number
from dim_sale_point
cross join dim_period
left join bridge_entry_place
    on bridge_entry_place.sheet_key = 'sale_point'
    and dim_sale_point.sale_point_code = bridge_entry_place.item_code
    and dim_period.period_end >= bridge_entry_place.valid_from
    and dim_period.period_end < bridge_entry_place.valid_to
where dim_sale_point.opened_date <= dim_period.period_end
    or dim_sale_point.is_large_tourist_site
