/* Turnover and workers (doanh thu, lao động) of products, half-year by half-year.

grain:       one row per product per period
key:         product_code, period_key
materialize: table
*/
select
    stg_revenue.product_code,
    dim_submission.period_key,
    coalesce(bridge_product_place.place_key, dim_submission.unit_place_key) as place_key,
    coalesce(dim_product.producer_key, -1) as producer_key,
    stg_revenue.revenue_vnd,
    stg_revenue.worker_count,
    stg_revenue.submission_id,
    stg_revenue.sheet_name,
    stg_revenue.row_number
from stg_revenue
inner join dim_submission
    on stg_revenue.submission_id = dim_submission.submission_id
    and dim_submission.is_current
inner join dim_build
    on dim_submission.period_start <= dim_build.as_of
left join dim_product
    on stg_revenue.product_code = dim_product.product_code
left join bridge_product_place
    on stg_revenue.product_code = bridge_product_place.product_code
    and dim_submission.period_end >= bridge_product_place.valid_from
    and dim_submission.period_end < bridge_product_place.valid_to
-- a line that came filled in with the product's name and was left so says nothing
where coalesce(stg_revenue.revenue_vnd, stg_revenue.worker_count) is not null
qualify row_number() over (
    partition by stg_revenue.product_code, dim_submission.period_key
    order by dim_submission.recency desc, stg_revenue.row_number desc
) = 1
