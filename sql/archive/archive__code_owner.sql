/* Which unit a code of a standing list belongs to: the one whose newest submission lists it. */
with

listed as (

    select
        'product' as sheet_key,
        product_code as code,
        submission_id
    from raw_product

    union all

    select
        'producer',
        producer_code,
        submission_id
    from raw_producer

    union all

    select
        'project',
        project_code,
        submission_id
    from raw_project

    union all

    select
        'sale_point',
        sale_point_code,
        submission_id
    from raw_sale_point

    union all

    select
        'product_idea',
        idea_code,
        submission_id
    from raw_product_idea

)

select
    listed.sheet_key,
    listed.code,
    max_by(
        archive__current_submission.unit_place_id,
        (
            archive__current_submission.period_code,
            archive__current_submission.accepted_at,
            archive__current_submission.unit_place_id
        )
    ) as owner_place_id
from listed
inner join archive__current_submission
    on listed.submission_id = archive__current_submission.submission_id
where listed.code is not null
group by all
having owner_place_id is distinct from $except_place_id
