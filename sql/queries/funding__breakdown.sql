/* Funding of a programme, of one of its phases or of all together, up to a day, in đồng. */
with

asked as (

    from asked_place($programme_code::varchar, $phase_code::varchar, $place_code::varchar, $as_of::date)

),

span as (

    -- phases overlap: a period is counted once
    select distinct period_key
    from mart_phase_period
    where programme_code = $programme_code::varchar
        and ($phase_code::varchar is null or phase_code = $phase_code::varchar)
        and is_in_phase
        and period_end <= $as_of::date

)

select
    mart_funding.funding_year,
    mart_funding.funding_source_code,
    coalesce(dim_funding_source.name_vi, mart_funding.funding_source_code) as source_name_vi,
    coalesce(dim_funding_source.name_en, mart_funding.funding_source_code) as source_name_en,
    mart_funding.funding_content_code,
    coalesce(dim_funding_content.name_vi, mart_funding.funding_content_code) as content_name_vi,
    coalesce(dim_funding_content.name_en, mart_funding.funding_content_code) as content_name_en,
    sum(mart_funding.planned_vnd)::decimal(18, 0) as planned_vnd,
    sum(mart_funding.mobilised_vnd)::decimal(18, 0) as mobilised_vnd,
    sum(mart_funding.disbursed_vnd)::decimal(18, 0) as disbursed_vnd
from mart_funding
inner join asked
    on mart_funding.programme_code = asked.programme_code
    and mart_funding.place_key = asked.place_key
inner join span
    on mart_funding.period_key = span.period_key
left join dim_funding_source
    on mart_funding.funding_source_code = dim_funding_source.funding_source_code
left join dim_funding_content
    on mart_funding.funding_content_code = dim_funding_content.funding_content_code
group by all
order by
    mart_funding.funding_year,
    any_value(dim_funding_source.display_order),
    mart_funding.funding_source_code,
    any_value(dim_funding_content.display_order),
    mart_funding.funding_content_code
