/* Certified products that projects made: certified for the first time after the project was approved
   or, where that day is not known, started.

grain:       one row per project per product
key:         project_code, product_code
materialize: table
*/
with

made as (

    select
        project_code,
        project_kind_code,
        place_key,
        coalesce(approved_date, started_date) as begin_date,
        unnest(product_codes) as written_code,
        submission_id,
        sheet_name,
        row_number
    from dim_project

),

kept as (

    -- the list of a project may name two codes of one product
    select
        made.*,
        coalesce(dim_merge.into_code, made.written_code) as product_code
    from made
    left join dim_merge
        on dim_merge.kind = 'product'
        and made.written_code = dim_merge.code
    qualify row_number() over (
        partition by made.project_code, coalesce(dim_merge.into_code, made.written_code)
        order by made.written_code
    ) = 1

)

select
    kept.project_code,
    kept.product_code,
    kept.project_kind_code,
    fact_certification.period_key,
    coalesce(bridge_entry_place.place_key, kept.place_key) as place_key,
    fact_certification.decision_date,
    kept.submission_id,
    kept.sheet_name,
    kept.row_number
from kept
inner join fact_certification
    on kept.product_code = fact_certification.product_code
    and fact_certification.is_first
    and fact_certification.decision_date >= kept.begin_date
left join bridge_entry_place
    on bridge_entry_place.sheet_key = 'project'
    and kept.project_code = bridge_entry_place.item_code
    and fact_certification.decision_date >= bridge_entry_place.valid_from
    and fact_certification.decision_date < bridge_entry_place.valid_to
