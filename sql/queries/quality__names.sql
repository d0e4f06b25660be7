/* Every producer and product with its name, whose it is and where: two codes of one name may be one thing. */
select
    'producer' as kind,
    dim_producer.producer_code as code,
    dim_producer.producer_name as name,
    null as owner_code,
    dim_place.place_code,
    dim_place.full_name_vi as place_name_vi,
    dim_submission.unit_place_code as unit_code,
    dim_submission.unit_name_vi,
    dim_submission.period_code,
    dim_producer.submission_id
from dim_producer
inner join dim_place
    on dim_producer.place_key = dim_place.place_key
inner join dim_submission
    on dim_producer.submission_id = dim_submission.submission_id

union all

select
    'product',
    dim_product.product_code,
    dim_product.product_name,
    dim_producer.producer_code,
    dim_place.place_code,
    dim_place.full_name_vi,
    dim_submission.unit_place_code,
    dim_submission.unit_name_vi,
    dim_submission.period_code,
    dim_product.submission_id
from dim_product
left join dim_producer
    on dim_product.producer_key = dim_producer.producer_key
inner join dim_place
    on dim_product.place_key = dim_place.place_key
inner join dim_submission
    on dim_product.submission_id = dim_submission.submission_id
order by kind, code
