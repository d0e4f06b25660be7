/* Where each project, point of sale and product idea was registered, from which day on. One that a new
   unit takes over moves with the first submission of that unit; earlier figures stay where they were
   reported.

grain:       one row per entry of a standing list per place per span of days
key:         sheet_key, item_code, valid_from
materialize: table
*/
with

entry as (

    select 'project' as sheet_key, project_code as item_code, submission_id, row_number, commune_code
    from stg_project

    union all

    select 'sale_point', sale_point_code, submission_id, row_number, commune_code
    from stg_sale_point

    union all

    select 'product_idea', idea_code, submission_id, row_number, null
    from stg_product_idea

),

registered as (

    select
        entry.sheet_key,
        entry.item_code,
        coalesce(dim_submission_commune.place_key, dim_submission.unit_place_key) as place_key,
        dim_submission.period_start
    from entry
    inner join dim_submission
        on entry.submission_id = dim_submission.submission_id
        and dim_submission.is_current
    left join dim_submission_commune
        on entry.submission_id = dim_submission_commune.submission_id
        and entry.commune_code = dim_submission_commune.commune_code
    qualify row_number() over (
        partition by entry.sheet_key, entry.item_code, dim_submission.period_start
        order by dim_submission.recency desc, entry.row_number desc
    ) = 1

),

moved as (

    select
        *,
        lag(place_key) over (partition by sheet_key, item_code order by period_start) as place_before
    from registered
    qualify place_key is distinct from place_before

)

select
    sheet_key,
    item_code,
    place_key,
    if(place_before is null, date '0001-01-01', period_start) as valid_from,
    coalesce(
        lead(period_start) over (partition by sheet_key, item_code order by period_start),
        date '9999-12-31'
    ) as valid_to
from moved
