/* Commune codes that were no commune's in the half-year they were written for; their rows stand under the unit itself.

grain:       one row per current submission per sheet per such code
key:         submission_id, sheet_name, commune_code
materialize: table
*/
with

written as (

    select submission_id, sheet_name, row_number, commune_code
    from stg_product

    union all

    select submission_id, sheet_name, row_number, commune_code
    from stg_producer

    union all

    select submission_id, sheet_name, row_number, commune_code
    from stg_project

    union all

    select submission_id, sheet_name, row_number, commune_code
    from stg_sale_point

)

select
    written.submission_id,
    written.sheet_name,
    written.commune_code,
    count(*) as row_count,
    min(written.row_number) as first_row_number
from written
inner join dim_submission
    on written.submission_id = dim_submission.submission_id
    and dim_submission.is_current
left join dim_submission_commune
    on written.submission_id = dim_submission_commune.submission_id
    and written.commune_code = dim_submission_commune.commune_code
where written.commune_code is not null
    and dim_submission_commune.place_key is null
group by all
