/* Products as the newest submission describes them.

grain:       one row per product
key:         product_code
materialize: table
*/
with

newest as (

    select
        stg_product.product_code,
        stg_product.product_group_code,
        stg_product.producer_code,
        coalesce(dim_submission_commune.place_key, dim_submission.unit_place_key) as place_key,
        stg_product.product_name,
        stg_product.product_type,
        stg_product.listed_date,
        stg_product.submission_id,
        stg_product.sheet_name,
        stg_product.row_number
    from stg_product
    inner join dim_submission
        on stg_product.submission_id = dim_submission.submission_id
        and dim_submission.is_current
    left join dim_submission_commune
        on stg_product.submission_id = dim_submission_commune.submission_id
        and stg_product.commune_code = dim_submission_commune.commune_code
    qualify row_number() over (
        partition by stg_product.product_code
        order by dim_submission.recency desc, stg_product.row_number desc
    ) = 1

)

select
    newest.product_code,
    coalesce(dim_product_group.product_group_code, 'unknown') as product_group_code,
    coalesce(dim_product_group.current_group_code, 'unknown') as current_group_code,
    coalesce(dim_producer.producer_key, -1) as producer_key,
    newest.place_key,
    newest.product_name,
    newest.product_type,
    newest.listed_date,
    newest.submission_id,
    newest.sheet_name,
    newest.row_number
from newest
left join dim_product_group
    on newest.product_group_code = dim_product_group.product_group_code
left join dim_producer
    on newest.producer_code = dim_producer.producer_code
