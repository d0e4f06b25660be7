/* The place that a commune code means in a submission.
   Codes are used again after mergers: a code is read as it stood at the end of the period it was
   written for, or else at its start. A code that was no commune's then has no row.

grain:       one row per current submission per commune code written in it
key:         submission_id, commune_code
materialize: table
*/
with

written as (

    select submission_id, commune_code
    from stg_product
    where commune_code is not null

    union

    select submission_id, commune_code
    from stg_producer
    where commune_code is not null

    union

    select submission_id, commune_code
    from stg_project
    where commune_code is not null

    union

    select submission_id, commune_code
    from stg_sale_point
    where commune_code is not null

),

-- first the few codes that were written, then their places: not every place for every submission
dated as materialized (

    select
        written.submission_id,
        written.commune_code,
        dim_submission.period_start,
        dim_submission.period_end
    from written
    inner join dim_submission
        on written.submission_id = dim_submission.submission_id
        and dim_submission.is_current

)

select
    dated.submission_id,
    dated.commune_code,
    dim_place_version.place_key
from dated
inner join dim_place_version
    on dated.commune_code = dim_place_version.place_code
    and dim_place_version.place_level = 'commune'
    and dated.period_start < dim_place_version.valid_to
    and dated.period_end >= dim_place_version.valid_from
qualify row_number() over (
    partition by dated.submission_id, dated.commune_code
    order by
        dated.period_end < dim_place_version.valid_to desc,
        dated.period_start >= dim_place_version.valid_from desc,
        dim_place_version.valid_from desc
) = 1
