/* Every certification that a unit has handed in, but for one period: product, day and stars. */
select
    raw_certification.product_code,
    raw_certification.decision_date,
    raw_certification.star_rating
from raw_certification
inner join archive__current_submission
    on raw_certification.submission_id = archive__current_submission.submission_id
where archive__current_submission.unit_place_id = $unit_place_id
    and archive__current_submission.period_code <> $period_code
    and raw_certification.result = 'certified'
    and raw_certification.product_code is not null
    and raw_certification.decision_date is not null
    and raw_certification.star_rating is not null
