/* Targets that do not stand well with others: of a programme, or one target's. */
select
    dim_target_conflict.target_id,
    dim_target_conflict.other_target_id,
    dim_target_conflict.kind,
    dim_target_conflict.note_vi,
    any_value(other.wording_vi order by other.valid_from desc) as other_wording_vi
from dim_target_conflict
inner join dim_target
    on dim_target_conflict.target_id = dim_target.target_id
inner join dim_target as other
    on dim_target_conflict.other_target_id = other.target_id
where ($target_id::varchar is null or dim_target_conflict.target_id = $target_id::varchar)
    and ($programme_code::varchar is null or dim_target.programme_code = $programme_code::varchar)
    and ($phase_code::varchar is null or dim_target.phase_code = $phase_code::varchar)
group by all
order by dim_target_conflict.target_id, dim_target_conflict.other_target_id
