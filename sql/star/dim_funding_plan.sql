/* Amounts that the programmes' documents plan or state, each as a share of the amount it is part of.

grain:       one row per amount in a document
key:         plan_id
materialize: table
*/
with

written as (

    select
        * replace (
            nullif(parent_plan_id, '') as parent_plan_id,
            nullif(amount_vnd, '')::decimal(18, 0) as amount_vnd,
            nullif(stated_share, '') as stated_share
        )
    from seed_funding_plan

),

valued as (

    select
        written.*,
        whole.amount_vnd as whole_vnd,
        -- "50 % of it" and no amount: the amount follows, to the đồng
        coalesce(
            written.amount_vnd,
            (whole.amount_vnd::decimal(24, 0) * written.stated_share::decimal(10, 8))::decimal(18, 0)
        ) as valued_vnd
    from written
    left join written as whole
        on written.parent_plan_id = whole.plan_id

)

select
    plan_id,
    programme_code,
    phase_code,
    parent_plan_id,
    kind,
    source_code,
    nullif(own_source_code, '') as own_source_code,
    nullif(funding_content_vi, '') as content_vi,
    nullif(as_written, '') as as_written,
    nullif(share_as_written, '') as share_as_written,
    coalesce(source_document, '') as source_document,
    coalesce(source_line, '') as source_line,
    nullif(may_overlap_with, '') as may_overlap_with,
    nullif(note_vi, '') as note_vi,
    valued_vnd as amount_vnd,
    stated_share::decimal(28, 8) as stated_share,
    length(split_part(stated_share, '.', 2))::integer as stated_share_decimals,
    -- shares are computed anew: those printed do not always agree with their own amounts
    (valued_vnd / nullif(whole_vnd, 0))::decimal(28, 8) as computed_share,
    amount_vnd is not null as is_amount_stated,
    -- what is not divided further: these add up, by whatever source, without counting anything twice
    not exists (from written as part where part.parent_plan_id = valued.plan_id) as is_smallest
from valued
