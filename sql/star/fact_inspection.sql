/* Inspections (kiểm tra giám sát) of products and producers, and what came of them.
   A product's inspection is one of its producer, too.

grain:       one row per inspection of a product or producer per day
key:         submission_id, sheet_name, row_number
materialize: table
*/
select
    stg_inspection.product_code,
    coalesce(stg_inspection.producer_code, dim_producer.producer_code) as producer_code,
    stg_inspection.inspection_result,
    (year(stg_inspection.inspection_date) * 10 + (quarter(stg_inspection.inspection_date) + 1) // 2)::integer
        as period_key,
    coalesce(bridge_product_place.place_key, dim_submission.unit_place_key) as place_key,
    stg_inspection.revocation_decision_no,
    stg_inspection.inspecting_body,
    stg_inspection.revocation_ground,
    stg_inspection.inspection_date,
    if(stg_inspection.inspection_result = 'revoked', stg_inspection.revocation_date, null)
        as revocation_date,
    stg_inspection.submission_id,
    stg_inspection.sheet_name,
    stg_inspection.row_number
from stg_inspection
inner join dim_submission
    on stg_inspection.submission_id = dim_submission.submission_id
    and dim_submission.is_current
inner join dim_build
    on stg_inspection.inspection_date <= dim_build.as_of
left join dim_product
    on stg_inspection.product_code = dim_product.product_code
left join dim_producer
    on dim_product.producer_key = dim_producer.producer_key
left join bridge_product_place
    on stg_inspection.product_code = bridge_product_place.product_code
    and stg_inspection.inspection_date >= bridge_product_place.valid_from
    and stg_inspection.inspection_date < bridge_product_place.valid_to
-- an inspection that a unit hands in again, with a later period, is the same inspection
qualify row_number() over (
    partition by
        dim_submission.unit_place_key,
        stg_inspection.inspection_date,
        stg_inspection.product_code,
        stg_inspection.producer_code
    order by dim_submission.recency desc, stg_inspection.row_number desc
) = 1
