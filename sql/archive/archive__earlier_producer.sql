/* Each producer of a unit, and the last period before a given one in whose submission it stood.
   Only the newest accepted submission of a period counts; that of the given period, which would be replaced, does not. */
with

current_submission as (

    select
        submission_id,
        period_code
    from raw_submission
    where unit_place_id = $unit_place_id
        and period_code <> $period_code
    qualify row_number() over (
        partition by period_code
        order by accepted_at desc, submission_id desc
    ) = 1

)

select
    raw_producer.producer_code,
    max(current_submission.period_code) filter (
        where current_submission.period_code < $period_code
    ) as last_period_code
from raw_producer
inner join current_submission
    on raw_producer.submission_id = current_submission.submission_id
where raw_producer.producer_code is not null
group by all
