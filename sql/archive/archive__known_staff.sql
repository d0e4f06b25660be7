/* The staff of a unit as it last counted them, but for one period. */
select raw_staff.*
from raw_staff
inner join archive__current_submission
    on raw_staff.submission_id = archive__current_submission.submission_id
where archive__current_submission.unit_place_id = $unit_place_id
    and archive__current_submission.period_code is distinct from $except_period_code::varchar
qualify rank() over (order by archive__current_submission.period_code desc) = 1
order by raw_staff.row_number
