/* What a unit reported of each year's money in the periods before a given one, by source and content. */
select
    raw_funding.funding_year,
    raw_funding.funding_source,
    raw_funding.funding_content,
    sum(raw_funding.mobilised_vnd)::decimal(18, 0) as mobilised_vnd,
    sum(raw_funding.disbursed_vnd)::decimal(18, 0) as disbursed_vnd,
    min(archive__current_submission.period_code) as first_period_code
from raw_funding
inner join archive__current_submission
    on raw_funding.submission_id = archive__current_submission.submission_id
where archive__current_submission.unit_place_id = $unit_place_id
    and archive__current_submission.period_code < $period_code
    and raw_funding.funding_year is not null
    and raw_funding.funding_source is not null
    and raw_funding.funding_content is not null
group by all
