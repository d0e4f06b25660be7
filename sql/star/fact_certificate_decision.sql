/* Certifying decisions with their stars and how long each lasts by itself: 36 months, and the
   transitional time of Quyết định 26/2026/QĐ-TTg, Điều 12.3. A certificate that was in force when the
   filing window came into being, with no day left to meet it, stays valid until a result, at most 180
   days past its expiry.

grain:       one row per product per decision
key:         evaluation_key
materialize: table
*/
with

certified as (

    select
        fact_evaluation.evaluation_key,
        fact_evaluation.product_code,
        -- five stars of a council that may not give them are a potential five: four, until the centre decides
        case
            when fact_evaluation.star_rating = 5
                and fact_evaluation.evaluation_level <> dim_competent_level.evaluation_level then 4
            else fact_evaluation.star_rating
        end::integer as star_rating,
        fact_evaluation.decision_date,
        (fact_evaluation.decision_date + to_months(dim_criteria.certificate_months))::date
            as expiry_date,
        dim_build.as_of
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
    certified.evaluation_key,
    certified.product_code,
    certified.star_rating,
    certified.decision_date,
    certified.expiry_date,
    -- the first refusal after it ends the transitional time; one before the expiry leaves none
    greatest(
        certified.expiry_date,
        least(
            any_value(certified.expiry_date + transition.transitional_days),
            if(any_value(transition.valid_from) is null, null, min(later.evaluation_date))
        )
    )::date as valid_to
from certified
left join dim_criteria as transition
    on transition.transitional_days is not null
    and certified.decision_date < transition.valid_from
    and certified.expiry_date > transition.valid_from
    and certified.expiry_date - transition.filing_closes_days < transition.valid_from
left join fact_evaluation as later
    on certified.product_code = later.product_code
    and later.evaluation_result = 'not_certified'
    and later.evaluation_date > certified.decision_date
    and later.evaluation_date <= certified.as_of
group by
    certified.evaluation_key,
    certified.product_code,
    certified.star_rating,
    certified.decision_date,
    certified.expiry_date
