/* The smallest amounts of each programme's funding plan, under the document's own label and under the common source:
   added up either way they give the plan's total.

grain:       one row per amount that the document does not divide further
key:         plan_id
materialize: table
*/
select
    dim_funding_plan.plan_id,
    dim_funding_plan.programme_code,
    dim_funding_plan.phase_code,
    dim_funding_plan.kind,
    dim_funding_plan.source_code as funding_source_code,
    -- an amount under a common source stands under the document's label for it, where there is one
    coalesce(dim_funding_plan.own_source_code, bridge_funding_source.own_source_code) as own_source_code,
    dim_funding_plan.content_vi,
    dim_funding_plan.may_overlap_with,
    dim_funding_plan.amount_vnd
from dim_funding_plan
left join bridge_funding_source
    on dim_funding_plan.programme_code = bridge_funding_source.programme_code
    and dim_funding_plan.phase_code = bridge_funding_source.phase_code
    and dim_funding_plan.source_code = bridge_funding_source.funding_source_code
where dim_funding_plan.is_smallest
