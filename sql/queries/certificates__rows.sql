/* The newest certificates of a programme's place or unit on a day, a page at a time: those that need
   something done first, the soonest to end before the others. */
with

asked as (

    select dim_period.period_key, dim_place.place_key
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

),

-- a page of them first, then the names of those
page as (

    select
        mart_certificate.*,
        list_position(
            ['filing_missed', 'filing_open', 'expiring', 'extended', 'filed', 'expired', 'revoked', 'in_force'],
            mart_certificate.certificate_status
        ) as urgency
    from mart_certificate
    inner join asked
        on mart_certificate.place_key = asked.place_key
        and mart_certificate.period_key = asked.period_key
    where mart_certificate.programme_code = $programme_code::varchar
        and (
            $certificate_status::varchar is null
            or mart_certificate.certificate_status = $certificate_status::varchar
        )
    order by urgency, mart_certificate.expiry_date, mart_certificate.product_code
    limit $row_limit
    offset $row_offset

)

select
    page.product_code,
    dim_product.product_name,
    dim_producer.producer_code,
    dim_producer.producer_name,
    item_place.full_name_vi as place_name_vi,
    page.decision_no,
    page.star_rating,
    page.decision_date,
    page.expiry_date,
    page.filing_from,
    page.filing_to,
    page.in_force_to,
    page.revocation_date,
    page.is_in_force,
    page.certificate_status,
    page.submission_id,
    page.sheet_name,
    page.row_number
from page
left join dim_product
    on page.product_code = dim_product.product_code
left join dim_producer
    on page.producer_key = dim_producer.producer_key
left join dim_place_version as item_place
    on page.item_place_key = item_place.place_key
    and page.period_end >= item_place.holds_from
    and page.period_end < item_place.holds_to
order by page.urgency, page.expiry_date, page.product_code
