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
        unnest(product_codes) as product_code,
        submission_id,
        sheet_name,
        row_number
    from dim_project

)

select
    made.project_code,
    made.product_code,
    made.project_kind_code,
    fact_certification.period_key,
    coalesce(bridge_entry_place.place_key, made.place_key) as place_key,
    fact_certification.decision_date,
    made.submission_id,
    made.sheet_name,
    made.row_number
from made
inner join fact_certification
    on made.product_code = fact_certification.product_code
    and fact_certification.is_first
    and fact_certification.decision_date >= made.begin_date
left join bridge_entry_place
    on bridge_entry_place.sheet_key = 'project'
    and made.project_code = bridge_entry_place.item_code
    and fact_certification.decision_date >= bridge_entry_place.valid_from
    and fact_certification.decision_date < bridge_entry_place.valid_to
