/* The optional sheets in which a submission has entries. One that is missing or empty reports nothing.

grain:       one row per current submission per optional sheet with entries
key:         submission_id, sheet_key
materialize: table
*/
with

filled as (

    select submission_id, 'project' as sheet_key
    from stg_project

    union

    select submission_id, 'sale_point'
    from stg_sale_point

    union

    select submission_id, 'channel'
    from stg_channel

    union

    select submission_id, 'product_idea'
    from stg_product_idea

    union

    select submission_id, 'judgement'
    from stg_judgement

)

select
    filled.submission_id,
    filled.sheet_key
from filled
inner join dim_submission
    on filled.submission_id = dim_submission.submission_id
    and dim_submission.is_current
