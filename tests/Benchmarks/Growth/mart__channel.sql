/* The same, read from the mart. */
select dim_place.place_code, mart_kpi_rollup.period_key, mart_kpi_rollup.numerator
from mart_kpi_rollup
inner join dim_place
    on mart_kpi_rollup.place_key = dim_place.place_key
    and dim_place.place_level = 'district'
where mart_kpi_rollup.programme_code = 'DN19'
    and mart_kpi_rollup.kpi_code = 'modern_channel_products_share'
    -- where none is sold there is no row in the star
    and mart_kpi_rollup.numerator > 0
