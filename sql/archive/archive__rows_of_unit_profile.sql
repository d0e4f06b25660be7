/* The rows of one submission, as they stood in its sheet. */
select *
from raw_unit_profile
where submission_id = $submission_id
order by row_number
