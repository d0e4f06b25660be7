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
    dim_funding_plan.own_source_code,
    dim_funding_plan.content_vi,
    dim_funding_plan.may_overlap_with,
    dim_funding_plan.amount_vnd
from dim_funding_plan
where dim_funding_plan.is_smallest
