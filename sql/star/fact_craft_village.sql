/* Recognised traditional craft villages (làng nghề truyền thống) at each period end, and whether their
   OCOP product is in force then.

grain:       one row per village of a unit per period (periodic snapshot)
key:         place_key, village_code, period_key
materialize: table
*/
with

newest as (

    select
        stg_craft_village.village_code,
        stg_craft_village.product_code,
        dim_submission.unit_place_key,
        stg_craft_village.village_name,
        stg_craft_village.recognised_date,
        stg_craft_village.submission_id,
        stg_craft_village.sheet_name,
        stg_craft_village.row_number
    from stg_craft_village
    inner join dim_submission
        on stg_craft_village.submission_id = dim_submission.submission_id
        and dim_submission.is_current
    qualify row_number() over (
        partition by dim_submission.unit_place_key, stg_craft_village.village_code
        order by dim_submission.recency desc, stg_craft_village.row_number desc
    ) = 1

)

select
    newest.village_code,
    newest.product_code,
    dim_period.period_key,
    newest.unit_place_key as place_key,
    newest.village_name,
    fact_product_standing.product_code is not null as has_product_in_force,
    newest.recognised_date,
    newest.submission_id,
    newest.sheet_name,
    newest.row_number
from newest
inner join dim_period
    on newest.recognised_date <= dim_period.period_end
left join fact_product_standing
    on newest.product_code = fact_product_standing.product_code
    and dim_period.period_key = fact_product_standing.period_key
