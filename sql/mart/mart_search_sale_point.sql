/* Points of sale (điểm bán) as they are looked up, and large tourist sites that have none, open or closed by the period.

grain:       one row per point of sale per period
key:         item_code, from_period_key
materialize: table
*/
select
    fact_sale_point_standing.period_key as from_period_key,
    fact_sale_point_standing.period_key as to_period_key,
    fact_sale_point_standing.place_key,
    null::date as line_date,
    -- the name first
    searched_as(concat_ws(' ',
        dim_sale_point.sale_point_name, dim_sale_point.sale_point_code,
        dim_place.full_name_vi, dim_sale_point.address, dim_sale_point.tourist_site_name
    )) as search_key,
    row_number() over (order by search_key, dim_sale_point.sale_point_code, dim_period.period_key)::integer as item_key,
    dim_sale_point.sale_point_code as item_code,
    dim_sale_point.sale_point_name as item_name,
    dim_place.full_name_vi as place_name_vi,
    dim_submission.unit_name_vi,
    dim_submission.unit_place_code,
    dim_sale_point.sale_point_kind_code as kind_code,
    case
        when fact_sale_point_standing.is_open then 'open'
        when dim_sale_point.opened_date <= dim_period.period_end then 'closed'
        else 'without_counter'
    end as status_code,
    nullif(concat_ws(' · ', dim_sale_point.address, dim_sale_point.tourist_site_name), '') as detail,
    dim_sale_point.opened_date as item_date,
    dim_sale_point.opened_date as begin_date,
    dim_sale_point.closed_date as end_date,
    null::varchar as product_code, null::varchar as producer_code, null::varchar as producer_name,
    null::varchar as product_group_code, null::varchar as level_code, null::integer as star_rating,
    null::decimal(9, 2) as total_score, null::varchar as decision_no, null::date as decision_date,
    null::date as expiry_date, null::bigint as product_count, null::bigint as attendance_count,
    null::bigint as trainee_count, null::decimal(9, 6) as progress_share,
    coalesce(dim_sale_point.opened_date <= dim_period.period_end, false) as is_public,
    dim_sale_point.submission_id,
    dim_sale_point.sheet_name,
    dim_sale_point.row_number
from fact_sale_point_standing
inner join dim_sale_point
    on fact_sale_point_standing.sale_point_code = dim_sale_point.sale_point_code
inner join dim_period
    on fact_sale_point_standing.period_key = dim_period.period_key
inner join dim_submission
    on dim_sale_point.submission_id = dim_submission.submission_id
left join dim_place
    on fact_sale_point_standing.place_key = dim_place.place_key
