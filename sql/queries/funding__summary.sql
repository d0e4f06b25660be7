/* Funding of a programme, of one of its phases or of all together, up to a day, in đồng: added up by source, by year, by
   both, by content and in all, each with its share of what was mobilised and what of that was disbursed. */
with

added_up as (

    select
        case
            when grouping(funding.funding_year) = 0 and grouping(funding.funding_source_code) = 0
                then 'year_source'
            when grouping(funding.funding_year) = 0 then 'year'
            when grouping(funding.funding_source_code) = 0 then 'source'
            when grouping(funding.funding_content_code) = 0 then 'content'
            else 'total'
        end as grouping,
        funding.funding_year,
        funding.funding_source_code,
        funding.funding_content_code,
        sum(funding.planned_vnd)::decimal(18, 0) as planned_vnd,
        sum(funding.mobilised_vnd)::decimal(18, 0) as mobilised_vnd,
        sum(funding.disbursed_vnd)::decimal(18, 0) as disbursed_vnd
    from funding_row(
        $programme_code::varchar, $phase_code::varchar, $place_code::varchar, $as_of::date
    ) as funding
    group by grouping sets (
        (funding.funding_source_code),
        (funding.funding_year),
        (funding.funding_year, funding.funding_source_code),
        (funding.funding_content_code),
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
