/* Has a workbook with this content been accepted before? */
select count(*) > 0 as is_there
from raw_submission
where content_hash = $content_hash
