/* Every certification that a unit has handed in, but for one period: product, day and stars.
   Only the newest accepted submission of a period counts. */
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
    raw_certification.product_code,
    raw_certification.decision_date,
    raw_certification.star_rating
from raw_certification
inner join current_submission
    on raw_certification.submission_id = current_submission.submission_id
where raw_certification.result = 'certified'
    and raw_certification.product_code is not null
    and raw_certification.decision_date is not null
    and raw_certification.star_rating is not null
