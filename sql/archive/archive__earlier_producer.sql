/* Each producer of a unit, and the last period before a given one in whose submission it stood.
   The submission of the given period, which would be replaced, does not count. */
select
    raw_producer.producer_code,
    max(archive__current_submission.period_code) filter (
        where archive__current_submission.period_code < $period_code
    ) as last_period_code
from raw_producer
inner join archive__current_submission
    on raw_producer.submission_id = archive__current_submission.submission_id
where archive__current_submission.unit_place_id = $unit_place_id
    and archive__current_submission.period_code <> $period_code
    and raw_producer.producer_code is not null
group by all
