/* The newest row of each product in a sales channel since a day that a unit has handed in, but for one
   period. */
select raw_channel.*
from raw_channel
inner join archive__current_submission
    on raw_channel.submission_id = archive__current_submission.submission_id
where archive__current_submission.unit_place_id = $unit_place_id
    and archive__current_submission.period_code is distinct from $except_period_code::varchar
qualify row_number() over (
    partition by
        raw_channel.product_code,
        raw_channel.channel_kind,
        lower(raw_channel.channel_name),
        raw_channel.since_date
    order by
        archive__current_submission.period_code desc,
        archive__current_submission.accepted_at desc,
        raw_channel.row_number desc
) = 1
order by raw_channel.product_code, raw_channel.channel_kind, raw_channel.since_date
