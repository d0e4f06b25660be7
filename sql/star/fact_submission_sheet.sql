/* How many rows the current submission of a unit has in each sheet that it filled in at all.

grain:       one row per current submission per sheet with rows
key:         submission_id, sheet_key
materialize: table
*/
with

entry as (

    select submission_id, 'product' as sheet_key from stg_product
    union all
    select submission_id, 'producer' from stg_producer
    union all
    select submission_id, 'certification' from stg_certification
    union all
    select submission_id, 'training' from stg_training
    union all
    select submission_id, 'funding' from stg_funding
    union all
    select submission_id, 'project' from stg_project
    union all
    select submission_id, 'sale_point' from stg_sale_point
    union all
    select submission_id, 'channel' from stg_channel
    union all
    select submission_id, 'product_idea' from stg_product_idea
    union all
    select submission_id, 'judgement' from stg_judgement
    union all
    select submission_id, 'activity' from stg_activity
    union all
    select submission_id, 'trade_promotion' from stg_trade_promotion
    union all
    select submission_id, 'inspection' from stg_inspection
    union all
    select submission_id, 'communication' from stg_communication
    union all
    select submission_id, 'staff' from stg_staff
    union all
    select submission_id, 'craft_village' from stg_craft_village
    union all
    -- a line that came filled in with the product's name and was left so says nothing
    select submission_id, 'revenue' from stg_revenue where coalesce(revenue_vnd, worker_count) is not null

)

select
    entry.submission_id,
    entry.sheet_key,
    count(*) as row_count
from entry
inner join dim_submission
    on entry.submission_id = dim_submission.submission_id
    and dim_submission.is_current
group by all
