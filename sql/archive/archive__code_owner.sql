/* Which unit a product or producer code belongs to: the one whose newest submission lists it.
   Only the newest accepted submission of a unit and period counts. */
with

current_submission as (

    select
        submission_id,
        unit_place_id,
        period_code,
        accepted_at
    from raw_submission
    qualify row_number() over (
        partition by unit_place_id, period_code
        order by accepted_at desc, submission_id desc
    ) = 1

),

listed as (

    select 'product' as sheet_key, upper(trim(product_code)) as code, submission_id
    from raw_product
    union all
    select 'producer', upper(trim(producer_code)), submission_id
    from raw_producer

)

select
    listed.sheet_key,
    listed.code,
    current_submission.unit_place_id
from listed
inner join current_submission
    on listed.submission_id = current_submission.submission_id
qualify row_number() over (
    partition by listed.sheet_key, listed.code
    order by current_submission.period_code desc, current_submission.accepted_at desc, current_submission.unit_place_id
) = 1
order by
    listed.sheet_key,
    listed.code
