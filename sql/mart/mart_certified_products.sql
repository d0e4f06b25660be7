/* Products in force by stars, group, council and whether they were there when the phase began,
   under the lines of each programme.

grain:       one row per programme per period per line per star rating, group, level and existing or new
key:         none (is_existing is unknown outside every baseline phase)
materialize: table
*/
select
    bridge_programme_line.programme_code,
    dim_period.period_key,
    dim_period.period_code,
    dim_period.period_end,
    bridge_programme_line.line_key as place_key,
    fact_product_standing.star_rating,
    fact_product_standing.product_group_code,
    fact_product_standing.evaluation_level,
    fact_product_standing.is_existing,
    count(*) as product_count
from fact_product_standing
inner join dim_period
    on fact_product_standing.period_key = dim_period.period_key
inner join bridge_programme_line
    on fact_product_standing.place_key = bridge_programme_line.place_key
    and dim_period.period_end >= bridge_programme_line.reported_from
    and dim_period.period_end < bridge_programme_line.reported_to
group by all
