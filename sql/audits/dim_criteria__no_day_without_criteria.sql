/* Ngày nào cũng có đúng một bộ tiêu chí có hiệu lực: các bộ nối tiếp nhau, không hở và không chồng.

english: Each day has exactly one set of criteria in force: they follow each other without gap or
         overlap.
*/
select
    criteria_code,
    valid_from,
    valid_to,
    lead(valid_from) over (order by valid_from) as next_valid_from
from dim_criteria
qualify valid_to <> coalesce(next_valid_from, date '9999-12-31')
