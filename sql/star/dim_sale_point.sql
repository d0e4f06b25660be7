/* Points of sale (điểm bán) as the newest submission describes them, and large tourist sites that have
   none yet.

grain:       one row per point of sale
key:         sale_point_code
materialize: table
*/
select
    stg_sale_point.sale_point_code,
    stg_sale_point.sale_point_kind_code,
    coalesce(dim_submission_commune.place_key, dim_submission.unit_place_key) as place_key,
    stg_sale_point.sale_point_name,
    stg_sale_point.address,
    stg_sale_point.tourist_site_name,
    coalesce(stg_sale_point.tourist_site_size = 'large', false) as is_large_tourist_site,
    stg_sale_point.opened_date,
    stg_sale_point.closed_date,
    stg_sale_point.submission_id,
    stg_sale_point.sheet_name,
    stg_sale_point.row_number
from stg_sale_point
inner join dim_submission
    on stg_sale_point.submission_id = dim_submission.submission_id
    and dim_submission.is_current
left join dim_submission_commune
    on stg_sale_point.submission_id = dim_submission_commune.submission_id
    and stg_sale_point.commune_code = dim_submission_commune.commune_code
qualify row_number() over (
    partition by stg_sale_point.sale_point_code
    order by dim_submission.recency desc, stg_sale_point.row_number desc
) = 1
