/* Evaluations of products by the councils, whatever came of them. What a later submission says of the
   same evaluation replaces the earlier word.

grain:       one row per product per level of council per day
key:         evaluation_key
materialize: table
*/
with

newest as (

    select
        stg_certification.product_code,
        stg_certification.application_kind,
        stg_certification.evaluation_level,
        stg_certification.evaluation_result,
        coalesce(bridge_product_place.place_key, dim_submission.unit_place_key) as place_key,
        stg_certification.decision_no,
        stg_certification.total_score,
        stg_certification.star_rating,
        stg_certification.evaluation_date,
        stg_certification.decision_date,
        stg_certification.submission_id,
        stg_certification.sheet_name,
        stg_certification.row_number
    from stg_certification
    inner join dim_submission
        on stg_certification.submission_id = dim_submission.submission_id
        and dim_submission.is_current
    inner join dim_build
        on stg_certification.evaluation_date <= dim_build.as_of
    left join bridge_product_place
        on stg_certification.product_code = bridge_product_place.product_code
        and stg_certification.evaluation_date >= bridge_product_place.valid_from
        and stg_certification.evaluation_date < bridge_product_place.valid_to
    qualify row_number() over (
        partition by
            stg_certification.product_code,
            stg_certification.evaluation_level,
            stg_certification.evaluation_date
        order by dim_submission.recency desc, stg_certification.row_number desc
    ) = 1

)

select
    row_number() over (
        order by product_code, evaluation_date, evaluation_level
    )::integer as evaluation_key,
    product_code,
    application_kind,
    evaluation_level,
    evaluation_result,
    (year(evaluation_date) * 10 + (quarter(evaluation_date) + 1) // 2)::integer as period_key,
    place_key,
    decision_no,
    total_score,
    star_rating,
    evaluation_date,
    decision_date,
    submission_id,
    sheet_name,
    row_number
from newest
