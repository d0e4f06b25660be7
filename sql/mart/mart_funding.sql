/* Funding planned, mobilised and disbursed, in đồng, under the lines of each programme. A column that was left empty is
   no amount, which is not the same as zero.

grain:       one row per programme per period per line per budget year, source and content
key:         programme_code, period_key, place_key, funding_year, funding_source_code, funding_content_code
materialize: table
*/
select
    bridge_programme_line.programme_code,
    dim_period.period_key,
    dim_period.period_code,
    dim_period.period_end,
    bridge_programme_line.line_key as place_key,
    fact_funding.funding_year,
    fact_funding.funding_source_code,
    fact_funding.funding_content_code,
    sum(fact_funding.planned_vnd)::decimal(18, 0) as planned_vnd,
    sum(fact_funding.mobilised_vnd)::decimal(18, 0) as mobilised_vnd,
    sum(fact_funding.disbursed_vnd)::decimal(18, 0) as disbursed_vnd
from fact_funding
inner join dim_period
    on fact_funding.period_key = dim_period.period_key
inner join bridge_programme_line
    on fact_funding.place_key = bridge_programme_line.place_key
    and dim_period.period_end >= bridge_programme_line.reported_from
    and dim_period.period_end < bridge_programme_line.reported_to
group by all
