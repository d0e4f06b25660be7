/* Every evaluation that a unit has handed in, but for one period, oldest first. */
select raw_certification.*
from raw_certification
inner join archive__current_submission
    on raw_certification.submission_id = archive__current_submission.submission_id
where archive__current_submission.unit_place_id = $unit_place_id
    and archive__current_submission.period_code is distinct from $except_period_code::varchar
order by
    raw_certification.evaluation_date,
    archive__current_submission.period_code,
    raw_certification.row_number
