/* Figures that the programmes' documents state, as written and as meant: amounts and shares of the funding plans,
   and the counts, shares, dates and words of the rest.

grain:       one row per figure of a document
key:         figure_id
materialize: table
*/
select
    figure_id,
    programme_code,
    'figure' as figure_kind,
    source_document,
    source_line,
    subject_vi,
    null::varchar as whole_vi,
    nullif(as_written, '') as as_written,
    unit,
    nullif(stated_value, '')::decimal(28, 8) as stated_value,
    nullif(stated_value, '')::decimal(28, 8) as part_value,
    coalesce(nullif(decimals, ''), '0')::integer as decimals,
    coalesce(nullif(comparison, ''), 'equal') as comparison,
    nullif(method, '') as method,
    nullif(reason_vi, '') as reason_vi,
    nullif(note_vi, '') as note_vi
from seed_stated_figure

union all by name

select
    plan.plan_id as figure_id,
    plan.programme_code,
    'amount' as figure_kind,
    plan.source_document,
    plan.source_line,
    -- half of a project from each of two sources: the source tells them apart, not the project
    if(plan.content_vi = whole.content_vi, plan.content_vi || ': ' || dim_funding_source.name_vi,
        coalesce(plan.content_vi, dim_funding_source.name_vi, plan.plan_id)) as subject_vi,
    plan.as_written,
    'vnd' as unit,
    if(plan.is_amount_stated, plan.amount_vnd, null)::decimal(28, 8) as stated_value,
    plan.amount_vnd::decimal(28, 8) as part_value,
    0 as decimals,
    'equal' as comparison,
    case
        when not plan.is_amount_stated and plan.amount_vnd is not null then 'product'
        when exists (from dim_funding_plan as part where part.parent_plan_id = plan.plan_id) then 'sum'
    end as method,
    plan.note_vi
from dim_funding_plan as plan
left join dim_funding_plan as whole
    on plan.parent_plan_id = whole.plan_id
left join dim_funding_source
    on plan.source_code = dim_funding_source.funding_source_code

union all by name

select
    plan.plan_id || '-share' as figure_id,
    plan.programme_code,
    'share' as figure_kind,
    plan.source_document,
    plan.source_line,
    coalesce(nullif(plan.content_vi, whole.content_vi), dim_funding_source.name_vi, plan.plan_id)
        as subject_vi,
    coalesce(whole.content_vi, whole.plan_id) as whole_vi,
    plan.share_as_written as as_written,
    'share' as unit,
    plan.stated_share as stated_value,
    plan.stated_share as part_value,
    coalesce(plan.stated_share_decimals, 0) as decimals,
    'equal' as comparison,
    -- an amount that was itself made from its share proves nothing of it
    if(plan.is_amount_stated, 'ratio', null) as method,
    plan.note_vi
from dim_funding_plan as plan
inner join dim_funding_plan as whole
    on plan.parent_plan_id = whole.plan_id
left join dim_funding_source
    on plan.source_code = dim_funding_source.funding_source_code
