/* The rows of one submission, as they stood in its sheet. */
select *
from raw_funding
where submission_id = $submission_id
order by row_number
