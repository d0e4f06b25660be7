/* The optional sheets in which a submission has entries, and the columns of numbers that may be left empty in which it
   has any ("revenue.worker_count"). What is missing or empty reports nothing, which is not the same as zero.

grain:       one row per current submission per optional sheet, or column of numbers, with entries
key:         submission_id, sheet_key
materialize: table
*/
with

filled as (

    select submission_id, 'project' as sheet_key from stg_project
    union
    select submission_id, 'sale_point' from stg_sale_point
    union
    select submission_id, 'channel' from stg_channel
    union
    select submission_id, 'product_idea' from stg_product_idea
    union
    select submission_id, 'judgement' from stg_judgement
    union
    select submission_id, 'activity' from stg_activity
    union
    select submission_id, 'trade_promotion' from stg_trade_promotion
    union
    select submission_id, 'inspection' from stg_inspection
    union
    select submission_id, 'communication' from stg_communication
    union
    select submission_id, 'staff' from stg_staff
    union
    select submission_id, 'craft_village' from stg_craft_village
    union
    -- a line that came filled in with the product's name and was left so says nothing
    select submission_id, 'revenue' from stg_revenue
    where coalesce(revenue_vnd, worker_count) is not null
    union
    select submission_id, 'revenue.revenue_vnd' from stg_revenue where revenue_vnd is not null
    union
    select submission_id, 'revenue.worker_count' from stg_revenue where worker_count is not null
    union
    select submission_id, 'trade_promotion.booth_count' from stg_trade_promotion where booth_count is not null
    union
    select submission_id, 'trade_promotion.contract_vnd' from stg_trade_promotion where contract_vnd is not null
    union
    select submission_id, 'communication.copy_count' from stg_communication where copy_count is not null
    union
    select submission_id, 'funding.planned_vnd' from stg_funding where planned_vnd is not null
    union
    select submission_id, 'funding.mobilised_vnd' from stg_funding where mobilised_vnd is not null
    union
    select submission_id, 'funding.disbursed_vnd' from stg_funding where disbursed_vnd is not null

)

select
    filled.submission_id,
    filled.sheet_key
from filled
inner join dim_submission
    on filled.submission_id = dim_submission.submission_id
    and dim_submission.is_current
