/* The newest certificate of each product and what has become of it, under every programme place and
   unit it belongs to: the worklist of certificates. Names are joined by whoever shows a page of it.

grain:       one row per product ever certified per period per line of a programme
key:         programme_code, place_key, product_code, period_key
materialize: view
*/
select
    bridge_programme_line.programme_code,
    bridge_programme_line.line_key as place_key,
    fact_certificate_standing.period_key,
    dim_period.period_end,
    fact_certificate_standing.product_code,
    fact_certificate_standing.producer_key,
    fact_certificate_standing.place_key as item_place_key,
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
inner join bridge_programme_line
    on fact_certificate_standing.place_key = bridge_programme_line.place_key
    and dim_period.period_end >= bridge_programme_line.reported_from
    and dim_period.period_end < bridge_programme_line.reported_to
