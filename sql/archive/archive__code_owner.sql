/* Which unit a code of a standing list belongs to: the one whose newest submission lists it.
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

    select
        'product' as sheet_key,
        raw_product.product_code as code,
        current_submission.unit_place_id,
        current_submission.period_code,
        current_submission.accepted_at
    from raw_product
    inner join current_submission
        on raw_product.submission_id = current_submission.submission_id

    union all

    select
        'producer',
        raw_producer.producer_code,
        current_submission.unit_place_id,
        current_submission.period_code,
        current_submission.accepted_at
    from raw_producer
    inner join current_submission
        on raw_producer.submission_id = current_submission.submission_id

    union all

    select
        'project',
        raw_project.project_code,
        current_submission.unit_place_id,
        current_submission.period_code,
        current_submission.accepted_at
    from raw_project
    inner join current_submission
        on raw_project.submission_id = current_submission.submission_id

    union all

    select
        'sale_point',
        raw_sale_point.sale_point_code,
        current_submission.unit_place_id,
        current_submission.period_code,
        current_submission.accepted_at
    from raw_sale_point
    inner join current_submission
        on raw_sale_point.submission_id = current_submission.submission_id

    union all

    select
        'product_idea',
        raw_product_idea.idea_code,
        current_submission.unit_place_id,
        current_submission.period_code,
        current_submission.accepted_at
    from raw_product_idea
    inner join current_submission
        on raw_product_idea.submission_id = current_submission.submission_id

)

select
    sheet_key,
    code,
    max_by(unit_place_id, (period_code, accepted_at, unit_place_id)) as unit_place_id
from listed
where code is not null
group by all
having max_by(unit_place_id, (period_code, accepted_at, unit_place_id)) is distinct from $except_place_id
