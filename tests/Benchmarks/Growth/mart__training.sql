/* The same, read from the mart. */
select dim_place.place_code, mart_kpi_figure.denominator, mart_kpi_figure.numerator
from mart_kpi_figure
inner join dim_place
    on mart_kpi_figure.place_key = dim_place.place_key
    and dim_place.place_level = 'district'
where mart_kpi_figure.programme_code = 'DN19'
    and mart_kpi_figure.phase_code = '2021-2025'
    and mart_kpi_figure.kpi_code = 'officials_training_share'
    and mart_kpi_figure.period_key = 20251
