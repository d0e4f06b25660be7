/* The amounts that a programme's documents state, with the shares they print and those their own amounts give. */
select
    dim_funding_plan.plan_id,
    dim_funding_plan.phase_code,
    dim_funding_plan.parent_plan_id,
    dim_funding_plan.kind,
    dim_funding_plan.source_code,
    coalesce(dim_funding_source.name_vi, 'Tổng số') as source_name_vi,
    coalesce(dim_funding_source.name_en, 'Total') as source_name_en,
    dim_funding_plan.content_vi,
    dim_funding_plan.amount_vnd,
    dim_funding_plan.stated_share,
    dim_funding_plan.computed_share,
    coalesce(dim_funding_plan.as_written, dim_funding_plan.share_as_written, '') as as_written,
    dim_funding_plan.source_document,
    dim_funding_plan.source_line,
    dim_funding_plan.may_overlap_with,
    dim_funding_plan.note_vi
from dim_funding_plan
left join dim_funding_source
    on dim_funding_plan.source_code = dim_funding_source.funding_source_code
where dim_funding_plan.programme_code = $programme_code::varchar
order by dim_funding_plan.plan_id
