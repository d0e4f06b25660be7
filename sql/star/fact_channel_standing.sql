/* Certified products that are sold in a kind of channel (siêu thị, trung tâm thương mại, cửa hàng tiện
   lợi, sàn thương mại điện tử) at each period end.

grain:       one row per product per kind of channel per period (periodic snapshot)
key:         product_code, channel_kind, period_key
materialize: table
*/
with

newest as (

    select
        stg_channel.product_code,
        stg_channel.channel_kind,
        stg_channel.channel_name,
        stg_channel.since_date,
        coalesce(stg_channel.until_date, date '9999-12-31') as until_date,
        stg_channel.submission_id,
        stg_channel.sheet_name,
        stg_channel.row_number
    from stg_channel
    inner join dim_submission
        on stg_channel.submission_id = dim_submission.submission_id
        and dim_submission.is_current
    qualify row_number() over (
        partition by
            stg_channel.product_code,
            stg_channel.channel_kind,
            lower(stg_channel.channel_name),
            stg_channel.since_date
        order by dim_submission.recency desc, stg_channel.row_number desc
    ) = 1

)

select
    newest.product_code,
    newest.channel_kind,
    dim_period.period_key,
    fact_product_standing.place_key,
    fact_product_standing.producer_key,
    newest.channel_name,
    newest.since_date,
    newest.submission_id,
    newest.sheet_name,
    newest.row_number
from newest
inner join dim_period
    on newest.since_date <= dim_period.period_end
    -- its last day is a day on which it is sold
    and newest.until_date >= dim_period.period_end
inner join fact_product_standing
    on newest.product_code = fact_product_standing.product_code
    and dim_period.period_key = fact_product_standing.period_key
qualify row_number() over (
    partition by newest.product_code, newest.channel_kind, dim_period.period_key
    order by newest.since_date, newest.channel_name
) = 1
