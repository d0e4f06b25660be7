/* Where each product was registered, from which day on. A product that a new unit takes over moves
   with the first submission of that unit; earlier figures stay where they were reported.

grain:       one row per product per place per span of days
key:         product_code, valid_from
materialize: table
*/
with

registered as (

    select
        stg_product.product_code,
        coalesce(dim_submission_commune.place_key, dim_submission.unit_place_key) as place_key,
        dim_submission.period_start
    from stg_product
    inner join dim_submission
        on stg_product.submission_id = dim_submission.submission_id
        and dim_submission.is_current
    left join dim_submission_commune
        on stg_product.submission_id = dim_submission_commune.submission_id
        and stg_product.commune_code = dim_submission_commune.commune_code
    qualify row_number() over (
        partition by stg_product.product_code, dim_submission.period_start
        order by dim_submission.recency desc, stg_product.row_number desc
    ) = 1

),

moved as (

    select
        product_code,
        place_key,
        period_start,
        lag(place_key) over (partition by product_code order by period_start) as place_before
    from registered
    qualify place_key is distinct from place_before

)

select
    product_code,
    place_key,
    if(place_before is null, date '0001-01-01', period_start) as valid_from,
    coalesce(
        lead(period_start) over (partition by product_code order by period_start),
        date '9999-12-31'
    ) as valid_to
from moved
