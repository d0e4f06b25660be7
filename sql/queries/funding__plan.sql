/* The amounts that a programme's documents state, with the shares they print and those their own amounts give. */
select
    plan_id,
    phase_code,
    parent_plan_id,
    kind,
    source_code,
    content_vi,
    amount_vnd,
    stated_share,
    computed_share,
    as_written,
    source_document,
    source_line,
    note_vi
from dim_funding_plan
where programme_code = $programme_code::varchar
order by plan_id
