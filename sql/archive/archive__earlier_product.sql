/* When each product of a unit was listed, and the last period before a given one in whose submission it stood.
   Only the newest accepted submission of a period counts; that of the given period, which would be replaced, does not. */
with

current_submission as (

    select
        submission_id,
        period_code
    from raw_submission
    where unit_place_id = $unit_place_id
        and period_code <> $period_code
    qualify row_number() over (
        partition by period_code
        order by accepted_at desc, submission_id desc
    ) = 1

)

select
    raw_product.product_code,
    max_by(raw_product.listed_date, (current_submission.period_code, raw_product.row_number)) as listed_date,
    max(current_submission.period_code) filter (
        where current_submission.period_code < $period_code
    ) as last_period_code
from raw_product
inner join current_submission
    on raw_product.submission_id = current_submission.submission_id
where raw_product.product_code is not null
group by all
