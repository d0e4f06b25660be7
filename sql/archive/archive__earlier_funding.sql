/* What a unit reported of each year's money in the periods before a given one, by source and content.
   Only the newest accepted submission of a period counts. */
with

current_submission as (

    select
        submission_id,
        period_code
    from raw_submission
    where unit_place_id = $unit_place_id
        and period_code < $period_code
    qualify row_number() over (
        partition by period_code
        order by accepted_at desc, submission_id desc
    ) = 1

)

select
    raw_funding.funding_year,
    raw_funding.funding_source,
    raw_funding.funding_content,
    sum(raw_funding.mobilised_vnd)::decimal(18, 0) as mobilised_vnd,
    sum(raw_funding.disbursed_vnd)::decimal(18, 0) as disbursed_vnd,
    min(current_submission.period_code) as first_period_code
from raw_funding
inner join current_submission
    on raw_funding.submission_id = current_submission.submission_id
where raw_funding.funding_year is not null
    and raw_funding.funding_source is not null
    and raw_funding.funding_content is not null
group by all
