/* The newest certificate of each product by each period end and what has become of it, at the place of the product:
   the worklist of certificates. Lines of programmes and names are joined by whoever shows some of it.

grain:       one row per product ever certified per period
key:         product_code, period_key
materialize: view
*/
select
    fact_certificate_standing.period_key,
    dim_period.period_end,
    fact_certificate_standing.place_key,
    fact_certificate_standing.product_code,
    fact_certificate_standing.producer_key,
    fact_certificate_standing.decision_no,
    fact_certificate_standing.star_rating,
    fact_certificate_standing.decision_date,
    fact_certificate_standing.expiry_date,
    fact_certificate_standing.filing_from,
    fact_certificate_standing.filing_to,
    fact_certificate_standing.in_force_to,
    fact_certificate_standing.revocation_date,
    fact_certificate_standing.is_in_force,
    fact_certificate_standing.certificate_status,
    fact_certificate_standing.submission_id,
    fact_certificate_standing.sheet_name,
    fact_certificate_standing.row_number
from fact_certificate_standing
inner join dim_period
    on fact_certificate_standing.period_key = dim_period.period_key
