/* What each figure of a document is to be computed from: other figures of it, what was handed in, the number of
   units, or a number that its text gives without being a figure of its own.

grain:       one row per figure per part
key:         figure_id, part_no
materialize: table
*/
select
    figure_id,
    part_no::integer as part_no,
    role,
    weight::integer as weight,
    part_kind,
    nullif(part_code, '') as part_code,
    nullif(phase_code, '') as phase_code,
    nullif(period_code, '') as period_code,
    nullif(part_value, '')::decimal(28, 8) as part_value,
    nullif(label_vi, '') as label_vi
from seed_stated_part

union all by name

-- amounts of a funding plan add up to what they are part of
select
    parent_plan_id as figure_id,
    (row_number() over (partition by parent_plan_id order by plan_id))::integer as part_no,
    'term' as role,
    1 as weight,
    'figure' as part_kind,
    plan_id as part_code
from dim_funding_plan
where parent_plan_id is not null

union all by name

select
    plan.plan_id || '-share' as figure_id,
    part.part_no,
    part.role,
    1 as weight,
    'figure' as part_kind,
    if(part.part_no = 1, plan.plan_id, plan.parent_plan_id) as part_code
from dim_funding_plan as plan
cross join (values (1, 'numerator'), (2, 'denominator')) as part(part_no, role)
where plan.parent_plan_id is not null
    and plan.is_amount_stated

union all by name

select
    plan.plan_id as figure_id,
    part.part_no,
    'factor' as role,
    1 as weight,
    'figure' as part_kind,
    if(part.part_no = 1, plan.parent_plan_id, plan.plan_id || '-share') as part_code
from dim_funding_plan as plan
cross join (values (1), (2)) as part(part_no)
where plan.parent_plan_id is not null
    and not plan.is_amount_stated
    and plan.amount_vnd is not null
