/* The versions of a target, the oldest first, with the documents' words and how they were read. */
select
    target_id,
    programme_code,
    phase_code,
    kpi_code,
    comparator,
    basis,
    scope,
    unit_vi,
    target_min,
    target_stretch,
    target_max,
    nullif(valid_from, date '0001-01-01') as valid_from,
    nullif(valid_to, date '9999-12-31') as valid_to,
    decision,
    source_document,
    source_line,
    wording_vi,
    reading_vi,
    note_vi
from dim_target
where target_id = $target_id::varchar
order by dim_target.valid_from
