/* Amounts that the programmes' documents plan or state, each as a share of the amount it is part of.

grain:       one row per amount in a document
key:         plan_id
materialize: table
*/
select
    plan.plan_id,
    plan.programme_code,
    plan.phase_code,
    nullif(plan.parent_plan_id, '') as parent_plan_id,
    plan.kind,
    plan.source_code,
    nullif(plan.funding_content_vi, '') as content_vi,
    plan.as_written,
    plan.source_document,
    plan.source_line,
    nullif(plan.may_overlap_with, '') as may_overlap_with,
    nullif(plan.note_vi, '') as note_vi,
    nullif(plan.amount_vnd, '')::decimal(18, 0) as amount_vnd,
    nullif(plan.stated_share, '')::decimal(28, 8) as stated_share,
    -- shares are computed anew: those printed do not always agree with their own amounts
    (nullif(plan.amount_vnd, '')::decimal(18, 0)
        / nullif(nullif(whole.amount_vnd, '')::decimal(18, 0), 0))::decimal(28, 8) as computed_share
from seed_funding_plan as plan
left join seed_funding_plan as whole
    on plan.parent_plan_id = whole.plan_id
