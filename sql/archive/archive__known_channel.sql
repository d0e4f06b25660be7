/* The newest row of each product in a sales channel since a day that a unit has handed in, but for one
   period.
   Only the newest accepted submission of a period counts. */
with

current_submission as (

    select
        submission_id,
        period_code,
        accepted_at
    from raw_submission
    where unit_place_id = $unit_place_id
        and period_code is distinct from $except_period_code::varchar
    qualify row_number() over (
        partition by period_code
        order by accepted_at desc, submission_id desc
    ) = 1

)

select raw_channel.*
from raw_channel
inner join current_submission
    on raw_channel.submission_id = current_submission.submission_id
qualify row_number() over (
    partition by
        raw_channel.product_code,
        raw_channel.channel_kind,
        lower(raw_channel.channel_name),
        raw_channel.since_date
    order by current_submission.period_code desc, current_submission.accepted_at desc, raw_channel.row_number desc
) = 1
order by raw_channel.product_code, raw_channel.channel_kind, raw_channel.since_date
