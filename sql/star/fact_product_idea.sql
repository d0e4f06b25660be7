/* Product ideas and the six steps of the cycle that each went through, with the half-year in which it was
   supported and the one in which it had gone all the way.

grain:       one row per product idea (accumulating snapshot)
key:         idea_code
materialize: table
*/
with

newest as (

    select
        stg_product_idea.*,
        dim_submission.unit_place_key,
        if(stg_product_idea.supported_date <= dim_build.as_of, stg_product_idea.supported_date, null)
            as support_date,
        -- nothing as long as one of the six is missing
        if(
            len(list_filter(steps, lambda step: step <= dim_build.as_of)) = 6,
            list_max(steps),
            null
        ) as completion_date
    from stg_product_idea
    inner join dim_submission
        on stg_product_idea.submission_id = dim_submission.submission_id
        and dim_submission.is_current
    cross join dim_build
    cross join lateral (select [
        stg_product_idea.outreach_date, stg_product_idea.idea_date, stg_product_idea.plan_date,
        stg_product_idea.implementation_date, stg_product_idea.evaluation_date,
        stg_product_idea.promotion_date
    ] as steps)
    where stg_product_idea.idea_date <= dim_build.as_of
    qualify row_number() over (
        partition by stg_product_idea.idea_code
        order by dim_submission.recency desc, stg_product_idea.row_number desc
    ) = 1

)

select
    newest.idea_code,
    newest.product_code,
    (year(newest.support_date) * 10 + (quarter(newest.support_date) + 1) // 2)::integer
        as support_period_key,
    (year(newest.completion_date) * 10 + (quarter(newest.completion_date) + 1) // 2)::integer
        as completion_period_key,
    coalesce(bridge_entry_place.place_key, newest.unit_place_key) as place_key,
    newest.idea_name,
    newest.idea_date,
    newest.plan_date,
    newest.implementation_date,
    newest.evaluation_date,
    newest.promotion_date,
    newest.support_date,
    newest.completion_date,
    newest.submission_id,
    newest.sheet_name,
    newest.row_number
from newest
left join bridge_entry_place
    on bridge_entry_place.sheet_key = 'product_idea'
    and newest.idea_code = bridge_entry_place.item_code
    and newest.idea_date >= bridge_entry_place.valid_from
    and newest.idea_date < bridge_entry_place.valid_to
