/* What has become of the newest certificate of each product by each period end: in force, to be filed
   for again (26/2026/QĐ-TTg, Điều 7.6a), expired, revoked.

grain:       one row per product ever certified per period (periodic snapshot)
key:         product_code, period_key
materialize: table
*/
with

newest as (

    select
        fact_certification.*,
        dim_period.period_key as standing_period_key,
        dim_period.period_end,
        dim_criteria.expiry_notice_days,
        (fact_certification.expiry_date - dim_criteria.filing_opens_days)::date as filing_from,
        (fact_certification.expiry_date - dim_criteria.filing_closes_days)::date as filing_to
    from fact_certification
    inner join dim_period
        on fact_certification.decision_date <= dim_period.period_end
        and coalesce(fact_certification.next_decision_date, date '9999-12-31')
            > dim_period.period_end
    left join dim_criteria
        on dim_period.period_end >= dim_criteria.valid_from
        and dim_period.period_end < dim_criteria.valid_to

),

filed as (

    -- evaluated again and not decided yet
    select distinct newest.product_code, newest.standing_period_key
    from newest
    inner join fact_evaluation using (product_code)
    where fact_evaluation.evaluation_result = 'pending'
        and fact_evaluation.evaluation_date > newest.decision_date
        and fact_evaluation.evaluation_date <= newest.period_end

)

select
    newest.product_code,
    newest.standing_period_key as period_key,
    coalesce(bridge_product_place.place_key, newest.place_key) as place_key,
    newest.producer_key,
    newest.decision_no,
    newest.star_rating,
    newest.decision_date,
    newest.expiry_date,
    newest.filing_from,
    newest.filing_to,
    newest.in_force_to,
    newest.revocation_date,
    newest.in_force_to > newest.period_end as is_in_force,
    case
        when newest.revocation_date <= newest.period_end then 'revoked'
        when newest.in_force_to <= newest.period_end then 'expired'
        when filed.product_code is not null then 'filed'
        when newest.expiry_date <= newest.period_end then 'extended'
        when newest.filing_to < newest.period_end then 'filing_missed'
        when newest.filing_from <= newest.period_end then 'filing_open'
        -- before there was a filing window, notice was given all the same
        when newest.filing_from is null
            and newest.expiry_date - newest.expiry_notice_days <= newest.period_end
            then 'expiring'
        else 'in_force'
    end as certificate_status,
    newest.submission_id,
    newest.sheet_name,
    newest.row_number
from newest
left join filed
    on newest.product_code = filed.product_code
    and newest.standing_period_key = filed.standing_period_key
left join bridge_product_place
    on newest.product_code = bridge_product_place.product_code
    and newest.period_end >= bridge_product_place.valid_from
    and newest.period_end < bridge_product_place.valid_to
