/* When each product of a unit was listed, and the last period before a given one in whose submission it stood.
   The submission of the given period, which would be replaced, does not count. */
select
    raw_product.product_code,
    max_by(
        raw_product.listed_date, (archive__current_submission.period_code, raw_product.row_number)
    ) as listed_date,
    max(archive__current_submission.period_code) filter (
        where archive__current_submission.period_code < $period_code
    ) as last_period_code
from raw_product
inner join archive__current_submission
    on raw_product.submission_id = archive__current_submission.submission_id
where archive__current_submission.unit_place_id = $unit_place_id
    and archive__current_submission.period_code <> $period_code
    and raw_product.product_code is not null
group by all
