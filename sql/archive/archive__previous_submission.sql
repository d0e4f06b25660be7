/* The unit's last period before a given one, and the submission that counts for it. */
select
    period_code,
    submission_id
from archive__current_submission
where unit_place_id = $unit_place_id
    and period_code < $period_code
order by period_code desc
limit 1
