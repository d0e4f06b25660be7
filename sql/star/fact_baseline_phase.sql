/* The phase that divides existing products from new ones, for each place at each period end:
   the baseline phase of the nearest programme whose area the place belongs to.

grain:       one row per place per period that lies in a baseline phase
key:         place_key, period_key
materialize: table
*/
select
    bridge_programme_area.place_key,
    dim_period.period_key,
    dim_phase.programme_code,
    dim_phase.phase_code,
    dim_phase.start_date as phase_start
from dim_phase
inner join dim_programme
    on dim_phase.programme_code = dim_programme.programme_code
inner join dim_place
    on dim_programme.place_key = dim_place.place_key
inner join dim_period
    on dim_period.period_end between dim_phase.start_date and dim_phase.end_date
inner join bridge_programme_area
    on dim_phase.programme_code = bridge_programme_area.programme_code
    and dim_period.period_end >= bridge_programme_area.reported_from
    and dim_period.period_end < bridge_programme_area.reported_to
where dim_phase.is_product_baseline
qualify row_number() over (
    partition by bridge_programme_area.place_key, dim_period.period_key
    -- a province's own programme before the country's, and of two phases the one that began last
    order by
        dim_place.place_level = 'country',
        dim_phase.start_date desc,
        dim_phase.programme_code
) = 1
