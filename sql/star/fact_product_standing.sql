/* The certificate in force for each product at each period end.

grain:       one row per product per period (periodic snapshot)
key:         product_code, period_key
materialize: table
*/
with

provincial_ninety as (

    -- "5 sao cấp tỉnh": the newest provincial score counts, until there is a newer one
    select
        fact_evaluation.evaluation_key,
        fact_evaluation.product_code,
        fact_evaluation.total_score >= dim_criteria.star_5_min_score as is_ninety,
        fact_evaluation.evaluation_date as valid_from,
        coalesce(
            lead(fact_evaluation.evaluation_date) over (
                partition by fact_evaluation.product_code
                order by fact_evaluation.evaluation_date
            ),
            date '9999-12-31'
        ) as valid_to
    from fact_evaluation
    left join dim_criteria
        on fact_evaluation.evaluation_date >= dim_criteria.valid_from
        and fact_evaluation.evaluation_date < dim_criteria.valid_to
    where fact_evaluation.evaluation_level = 'province'
        and fact_evaluation.evaluation_result <> 'not_certified'

)

select
    fact_certification.product_code,
    dim_period.period_key,
    coalesce(bridge_product_place.place_key, fact_certification.place_key) as place_key,
    coalesce(dim_product.producer_key, -1) as producer_key,
    coalesce(dim_product.current_group_code, 'unknown') as product_group_code,
    fact_certification.evaluation_level,
    provincial_ninety.evaluation_key as provincial_90_evaluation_key,
    fact_certification.star_rating,
    dim_product.listed_date < fact_baseline_phase.phase_start as is_existing,
    provincial_ninety.evaluation_key is not null as has_provincial_90,
    fact_certification.expiry_date,
    fact_certification.submission_id,
    fact_certification.sheet_name,
    fact_certification.row_number
from fact_certification
inner join dim_period
    on fact_certification.decision_date <= dim_period.period_end
    and fact_certification.in_force_to > dim_period.period_end
left join dim_product
    on fact_certification.product_code = dim_product.product_code
left join bridge_product_place
    on fact_certification.product_code = bridge_product_place.product_code
    and dim_period.period_end >= bridge_product_place.valid_from
    and dim_period.period_end < bridge_product_place.valid_to
left join fact_baseline_phase
    on coalesce(bridge_product_place.place_key, fact_certification.place_key)
        = fact_baseline_phase.place_key
    and dim_period.period_key = fact_baseline_phase.period_key
left join provincial_ninety
    on fact_certification.product_code = provincial_ninety.product_code
    and provincial_ninety.is_ninety
    and dim_period.period_end >= provincial_ninety.valid_from
    and dim_period.period_end < provincial_ninety.valid_to
