/* The rows of one submission in the table of one sheet (raw_…), as they stood there. */
select *
from query_table($raw_table)
where submission_id = $submission_id
order by row_number
