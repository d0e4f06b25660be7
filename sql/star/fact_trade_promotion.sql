/* Trade promotion (xúc tiến thương mại): fairs, conferences and weeks that units held or went to.

grain:       one row per event of a unit
key:         submission_id, sheet_name, row_number
materialize: table
*/
select
    stg_trade_promotion.event_code,
    stg_trade_promotion.event_kind,
    (year(stg_trade_promotion.start_date) * 10 + (quarter(stg_trade_promotion.start_date) + 1) // 2)::integer
        as period_key,
    dim_submission.unit_place_key as place_key,
    stg_trade_promotion.event_name,
    stg_trade_promotion.event_place,
    stg_trade_promotion.booth_count,
    stg_trade_promotion.producer_count,
    stg_trade_promotion.product_count,
    stg_trade_promotion.contract_count,
    stg_trade_promotion.contract_vnd,
    stg_trade_promotion.start_date,
    stg_trade_promotion.submission_id,
    stg_trade_promotion.sheet_name,
    stg_trade_promotion.row_number
from stg_trade_promotion
inner join dim_submission
    on stg_trade_promotion.submission_id = dim_submission.submission_id
    and dim_submission.is_current
inner join dim_build
    on stg_trade_promotion.start_date <= dim_build.as_of
-- what a unit hands in again, with a later period, happened once
qualify row_number() over (
    partition by dim_submission.unit_place_key, stg_trade_promotion.event_code
    order by dim_submission.recency desc, stg_trade_promotion.row_number desc
) = 1
