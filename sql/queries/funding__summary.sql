/* Funding of a programme, of one of its phases or of all together, up to a day, in đồng: added up by source, by year, by
   both, by content and in all, each with its share of what was mobilised and what of that was disbursed. */
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

),

added_up as (

    select
        case
            when grouping(mart_funding.funding_year) = 0 and grouping(mart_funding.funding_source_code) = 0
                then 'year_source'
            when grouping(mart_funding.funding_year) = 0 then 'year'
            when grouping(mart_funding.funding_source_code) = 0 then 'source'
            when grouping(mart_funding.funding_content_code) = 0 then 'content'
            else 'total'
        end as grouping,
        mart_funding.funding_year,
        mart_funding.funding_source_code,
        mart_funding.funding_content_code,
        sum(mart_funding.planned_vnd)::decimal(18, 0) as planned_vnd,
        sum(mart_funding.mobilised_vnd)::decimal(18, 0) as mobilised_vnd,
        sum(mart_funding.disbursed_vnd)::decimal(18, 0) as disbursed_vnd
    from mart_funding
    inner join asked
        on mart_funding.programme_code = asked.programme_code
        and mart_funding.place_key = asked.place_key
    inner join span
        on mart_funding.period_key = span.period_key
    group by grouping sets (
        (mart_funding.funding_source_code),
        (mart_funding.funding_year),
        (mart_funding.funding_year, mart_funding.funding_source_code),
        (mart_funding.funding_content_code),
        ()
    )
    having count(*) > 0

)

select
    added_up.grouping,
    added_up.funding_year,
    added_up.funding_source_code,
    coalesce(dim_funding_source.name_vi, added_up.funding_source_code) as source_name_vi,
    coalesce(dim_funding_source.name_en, added_up.funding_source_code) as source_name_en,
    added_up.funding_content_code,
    coalesce(dim_funding_content.name_vi, added_up.funding_content_code) as content_name_vi,
    coalesce(dim_funding_content.name_en, added_up.funding_content_code) as content_name_en,
    added_up.planned_vnd,
    added_up.mobilised_vnd,
    added_up.disbursed_vnd,
    (added_up.mobilised_vnd / nullif(whole.mobilised_vnd, 0))::decimal(28, 8) as mobilised_share,
    (added_up.disbursed_vnd / nullif(added_up.mobilised_vnd, 0))::decimal(28, 8)
        as disbursement_share
from added_up
inner join added_up as whole
    on whole.grouping = 'total'
left join dim_funding_source
    on added_up.funding_source_code = dim_funding_source.funding_source_code
left join dim_funding_content
    on added_up.funding_content_code = dim_funding_content.funding_content_code
order by
    added_up.grouping,
    added_up.funding_year,
    dim_funding_source.display_order,
    dim_funding_content.display_order
