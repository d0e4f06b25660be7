/* Targets (chỉ tiêu) as the documents set them, with how each is compared and how it was read.

grain:       one row per target per span of days in which it holds
key:         target_id, valid_from
materialize: table
*/
with

conflict as (

    select target_id, string_agg(other_target_id, '; ' order by other_target_id) as conflicts_with
    from dim_target_conflict
    group by all

)

select
    seed_target.target_id,
    seed_target.programme_code,
    seed_target.phase_code,
    nullif(seed_target.kpi_code, '') as kpi_code,
    seed_target.comparator,
    nullif(seed_target.basis, '') as basis,
    seed_target.scope,
    nullif(seed_target.unit_vi, '') as unit_vi,
    nullif(seed_target.decision, '') as decision,
    nullif(seed_target.source_document, '') as source_document,
    nullif(seed_target.source_line, '') as source_line,
    nullif(seed_target.wording_vi, '') as wording_vi,
    nullif(seed_target.reading_vi, '') as reading_vi,
    nullif(seed_target.note_vi, '') as note_vi,
    conflict.conflicts_with,
    -- "100 %" is a share of one, whatever the document's row says
    case
        when seed_target.comparator = 'all' then '1'
        else nullif(seed_target.target_min, '')
    end::decimal(28, 8) as target_min,
    nullif(seed_target.target_stretch, '')::decimal(28, 8) as target_stretch,
    nullif(seed_target.target_max, '')::decimal(28, 8) as target_max,
    seed_target_threshold.nearly_met_share::decimal(5, 4) as nearly_met_share,
    seed_target_threshold.at_risk_share::decimal(5, 4) as at_risk_share,
    seed_target_threshold.attention_day_count::integer as attention_day_count,
    seed_target_threshold.forecast_point_min::integer as forecast_point_min,
    seed_target_threshold.forecast_point_max::integer as forecast_point_max,
    seed_target.target_id in (select target_id from seed_target_milestone) as has_milestone,
    coalesce(nullif(seed_target.valid_from, '')::date, date '0001-01-01') as valid_from,
    coalesce(nullif(seed_target.valid_to, '')::date, date '9999-12-31') as valid_to
from seed_target
left join seed_target_threshold
    on true
left join conflict
    on seed_target.target_id = conflict.target_id
