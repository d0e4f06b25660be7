/* The newest row of each entry of a standing list that a unit has handed in, but for one period: by the list's table
   (raw_…) and the column that holds its codes. */
select listed.*
from query_table($raw_table) as listed
inner join archive__current_submission
    on listed.submission_id = archive__current_submission.submission_id
where archive__current_submission.unit_place_id = $unit_place_id
    and archive__current_submission.period_code is distinct from $except_period_code::varchar
qualify row_number() over (
    partition by struct_extract(listed, $code_column)
    order by
        archive__current_submission.period_code desc,
        archive__current_submission.accepted_at desc,
        listed.row_number desc
) = 1
order by struct_extract(listed, $code_column)
