/* The newest certificates of a programme's place or unit on a day, a page at a time: those that need
   something done first, the soonest to end before the others. */
with

asked as (

    select dim_programme.programme_code, dim_period.period_key, dim_place.place_key
    from dim_programme
    cross join dim_period
    inner join dim_place
        on if(
            $place_code::varchar is null,
            dim_place.place_key = dim_programme.place_key,
            dim_place.place_key in (
                select mart_certificate_by_place.place_key
                from mart_certificate_by_place
                where mart_certificate_by_place.programme_code = dim_programme.programme_code
                    and mart_certificate_by_place.period_key = dim_period.period_key
                    and mart_certificate_by_place.place_code = $place_code::varchar
            )
        )
    where dim_programme.programme_code = $programme_code::varchar
        and dim_period.period_key = (
            select max(period_key)
            from dim_period
            where period_end <= $as_of::date
        )

)

select
    mart_certificate.product_code,
    mart_certificate.product_name,
    mart_certificate.producer_code,
    mart_certificate.producer_name,
    mart_certificate.item_place_name_vi as place_name_vi,
    mart_certificate.decision_no,
    mart_certificate.star_rating,
    mart_certificate.decision_date,
    mart_certificate.expiry_date,
    mart_certificate.filing_from,
    mart_certificate.filing_to,
    mart_certificate.in_force_to,
    mart_certificate.revocation_date,
    mart_certificate.is_in_force,
    mart_certificate.certificate_status,
    mart_certificate.submission_id,
    mart_certificate.sheet_name,
    mart_certificate.row_number
from mart_certificate
inner join asked
    on mart_certificate.programme_code = asked.programme_code
    and mart_certificate.place_key = asked.place_key
    and mart_certificate.period_key = asked.period_key
where $certificate_status::varchar is null
    or mart_certificate.certificate_status = $certificate_status::varchar
order by
    list_position(
        ['filing_missed', 'filing_open', 'expiring', 'extended', 'filed', 'expired', 'revoked', 'in_force'],
        mart_certificate.certificate_status
    ),
    mart_certificate.expiry_date,
    mart_certificate.product_code
limit $row_limit
offset $row_offset
