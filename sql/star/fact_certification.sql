/* Certification decisions (công nhận) of three stars and more, with the days for which each is in force:
   the one place that says so.

grain:       one row per product per decision
key:         product_code, decision_no, decision_date
materialize: table
*/
with

followed as (

    select
        *,
        (year(decision_date) * 10 + (quarter(decision_date) + 1) // 2)::integer as period_key,
        row_number() over decisions = 1 as is_first,
        lag(star_rating) over decisions as previous_star_rating,
        lead(decision_date) over decisions as next_decision_date
    from fact_certificate_decision
    window decisions as (
        partition by product_code
        order by decision_date, star_rating, evaluation_key
    )

),

revoked as (

    -- a revocation takes the certificate of its day, not the ones that come after it
    select followed.evaluation_key, min(fact_inspection.revocation_date) as revocation_date
    from followed
    inner join fact_inspection
        on followed.product_code = fact_inspection.product_code
        and fact_inspection.revocation_date >= followed.decision_date
        and fact_inspection.revocation_date
            < least(followed.valid_to, followed.next_decision_date)
    inner join dim_build
        on fact_inspection.revocation_date <= dim_build.as_of
    group by all

)

select
    followed.product_code,
    coalesce(fact_evaluation.decision_no, '') as decision_no,
    followed.evaluation_key,
    fact_evaluation.application_kind,
    fact_evaluation.evaluation_level,
    followed.period_key,
    fact_evaluation.place_key,
    coalesce(dim_product.producer_key, -1) as producer_key,
    followed.star_rating,
    followed.previous_star_rating,
    fact_evaluation.total_score,
    followed.is_first,
    coalesce(followed.star_rating > followed.previous_star_rating, false) as is_upgrade,
    coalesce(followed.star_rating < followed.previous_star_rating, false) as is_downgrade,
    dim_product.listed_date < fact_baseline_phase.phase_start as is_existing,
    fact_baseline_phase.phase_start,
    followed.decision_date,
    followed.expiry_date,
    followed.next_decision_date,
    revoked.revocation_date,
    -- the next decision on a product ends this one, whichever of the two was handed in first
    least(followed.valid_to, followed.next_decision_date, revoked.revocation_date) as in_force_to,
    fact_evaluation.submission_id,
    fact_evaluation.sheet_name,
    fact_evaluation.row_number
from followed
inner join fact_evaluation
    on followed.evaluation_key = fact_evaluation.evaluation_key
left join revoked
    on followed.evaluation_key = revoked.evaluation_key
left join dim_product
    on followed.product_code = dim_product.product_code
left join fact_baseline_phase
    on fact_evaluation.place_key = fact_baseline_phase.place_key
    and followed.period_key = fact_baseline_phase.period_key
