/* Funding of a programme, of one of its phases or of all together, up to a day, in đồng. */
select
    funding.funding_year,
    funding.funding_source_code,
    coalesce(dim_funding_source.name_vi, funding.funding_source_code) as source_name_vi,
    coalesce(dim_funding_source.name_en, funding.funding_source_code) as source_name_en,
    funding.funding_content_code,
    coalesce(dim_funding_content.name_vi, funding.funding_content_code) as content_name_vi,
    coalesce(dim_funding_content.name_en, funding.funding_content_code) as content_name_en,
    sum(funding.planned_vnd)::decimal(18, 0) as planned_vnd,
    sum(funding.mobilised_vnd)::decimal(18, 0) as mobilised_vnd,
    sum(funding.disbursed_vnd)::decimal(18, 0) as disbursed_vnd
from funding_row(
    $programme_code::varchar, $phase_code::varchar, $place_code::varchar, $as_of::date
) as funding
left join dim_funding_source
    on funding.funding_source_code = dim_funding_source.funding_source_code
left join dim_funding_content
    on funding.funding_content_code = dim_funding_content.funding_content_code
group by all
order by
    funding.funding_year,
    any_value(dim_funding_source.display_order),
    funding.funding_source_code,
    any_value(dim_funding_content.display_order),
    funding.funding_content_code
