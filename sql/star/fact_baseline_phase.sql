/* The phase that divides existing products from new ones, for each place at each period end:
   the baseline phase of a programme decided for the place or for one above it.

grain:       one row per place per period that lies in a baseline phase
key:         place_key, period_key
materialize: table
*/
select
    bridge_place_ancestor.place_key,
    dim_period.period_key,
    dim_phase.programme_code,
    dim_phase.phase_code,
    dim_phase.start_date as phase_start
from dim_phase
inner join dim_programme
    on dim_phase.programme_code = dim_programme.programme_code
inner join dim_period
    on dim_period.period_end between dim_phase.start_date and dim_phase.end_date
inner join bridge_place_ancestor
    on dim_programme.place_key = bridge_place_ancestor.ancestor_key
    and dim_period.period_end >= bridge_place_ancestor.valid_from
    and dim_period.period_end < bridge_place_ancestor.valid_to
where dim_phase.is_product_baseline
qualify row_number() over (
    partition by bridge_place_ancestor.place_key, dim_period.period_key
    -- the nearest programme, and of two the phase that began last
    order by bridge_place_ancestor.distance, dim_phase.start_date desc, dim_phase.programme_code
) = 1
