/* The newest certificates of a programme's place or unit on a day, a page at a time: those that need
   something done first, the soonest to end before the others. */
with

asked as (

    select period_key, period_end
    from dim_period
    where period_end <= $as_of::date
    order by period_key desc
    limit 1

),

-- first the few places that stand under it, then their certificates
line as materialized (

    select bridge_programme_line.place_key, asked.period_key
    from asked
    inner join bridge_programme_line
        on bridge_programme_line.programme_code = $programme_code::varchar
        and asked.period_end >= bridge_programme_line.reported_from
        and asked.period_end < bridge_programme_line.reported_to
    where if(
        $place_code::varchar is null,
        bridge_programme_line.line_key in (
            select place_key from dim_programme where programme_code = $programme_code::varchar
        ),
        bridge_programme_line.line_key in (
            select place_key
            from mart_certificate_by_place
            where programme_code = $programme_code::varchar
                and period_key = asked.period_key
                and place_code = $place_code::varchar
        )
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
    inner join line
        on mart_certificate.place_key = line.place_key
        and mart_certificate.period_key = line.period_key
    where $certificate_status::varchar is null
        or mart_certificate.certificate_status = $certificate_status::varchar
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
    dim_submission.unit_place_code as unit_code,
    page.sheet_name,
    page.row_number
from page
left join dim_product
    on page.product_code = dim_product.product_code
left join dim_producer
    on page.producer_key = dim_producer.producer_key
left join dim_submission
    on page.submission_id = dim_submission.submission_id
left join dim_place_version as item_place
    on page.place_key = item_place.place_key
    and page.period_end >= item_place.holds_from
    and page.period_end < item_place.holds_to
order by page.urgency, page.expiry_date, page.product_code
