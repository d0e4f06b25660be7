/* Certification decisions (công nhận) of three stars and more, with the days for which each is in force.

grain:       one row per product per decision
key:         product_code, decision_no, decision_date
materialize: table
*/
with

decided as (

    select
        fact_evaluation.*,
        -- five stars of a council that may not give them are a potential five: four, until the centre decides
        case
            when fact_evaluation.star_rating = 5
                and fact_evaluation.evaluation_level <> dim_competent_level.evaluation_level then 4
            else fact_evaluation.star_rating
        end::integer as counted_rating,
        (fact_evaluation.decision_date + to_months(dim_criteria.certificate_months))::date as expiry_date,
        (year(fact_evaluation.decision_date) * 10 + (quarter(fact_evaluation.decision_date) + 1) // 2)::integer
            as decision_period_key
    from fact_evaluation
    inner join dim_build
        on fact_evaluation.decision_date <= dim_build.as_of
    left join dim_criteria
        on fact_evaluation.decision_date >= dim_criteria.valid_from
        and fact_evaluation.decision_date < dim_criteria.valid_to
    left join dim_competent_level
        on fact_evaluation.star_rating = dim_competent_level.star_rating
        and fact_evaluation.decision_date >= dim_competent_level.valid_from
        and fact_evaluation.decision_date < dim_competent_level.valid_to
    -- one and two stars get no decision and no certificate (26/2026/QĐ-TTg, điều 4.1)
    where fact_evaluation.evaluation_result = 'certified' and fact_evaluation.star_rating >= 3
    qualify row_number() over (
        partition by
            fact_evaluation.product_code,
            fact_evaluation.decision_no,
            fact_evaluation.decision_date
        order by fact_evaluation.evaluation_key desc
    ) = 1

)

select
    decided.product_code,
    coalesce(decided.decision_no, '') as decision_no,
    decided.evaluation_key,
    decided.evaluation_level,
    decided.decision_period_key as period_key,
    decided.place_key,
    coalesce(dim_product.producer_key, -1) as producer_key,
    decided.counted_rating as star_rating,
    lag(decided.counted_rating) over decisions as previous_star_rating,
    decided.total_score,
    row_number() over decisions = 1 as is_first,
    coalesce(decided.counted_rating > lag(decided.counted_rating) over decisions, false) as is_upgrade,
    dim_product.listed_date < fact_baseline_phase.phase_start as is_existing,
    fact_baseline_phase.phase_start,
    decided.decision_date,
    decided.expiry_date,
    -- the next decision on a product ends this one, whichever of the two was handed in first
    least(decided.expiry_date, lead(decided.decision_date) over decisions) as in_force_to,
    decided.submission_id,
    decided.sheet_name,
    decided.row_number
from decided
left join dim_product
    on decided.product_code = dim_product.product_code
left join fact_baseline_phase
    on decided.place_key = fact_baseline_phase.place_key
    and decided.decision_period_key = fact_baseline_phase.period_key
window decisions as (
    partition by decided.product_code
    order by decided.decision_date, decided.counted_rating, decided.evaluation_key
)
