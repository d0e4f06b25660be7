/* What a programme's documents plan from each source, beside what was mobilised and disbursed in the same phase up to a
   day. $taxonomy: own (the document's labels) or common. Every phase that a document gives amounts for. */
with

place as (

    select phase_code, period_key, place_key
    from mart_programme_place
    where programme_code = $programme_code::varchar
        and is_programme_place
        and period_end <= $as_of::date

),

planned as (

    select
        phase_code,
        kind,
        if($taxonomy::varchar = 'own', coalesce(own_source_code, funding_source_code), funding_source_code)
            as source_code,
        sum(amount_vnd)::decimal(18, 0) as plan_vnd
    from mart_funding_plan_part
    where programme_code = $programme_code::varchar
    group by all

),

handed_in as (

    select
        place.phase_code,
        if($taxonomy::varchar = 'own',
            coalesce(bridge_funding_source.own_source_code, mart_funding.funding_source_code),
            mart_funding.funding_source_code) as source_code,
        sum(mart_funding.planned_vnd)::decimal(18, 0) as planned_vnd,
        sum(mart_funding.mobilised_vnd)::decimal(18, 0) as mobilised_vnd,
        sum(mart_funding.disbursed_vnd)::decimal(18, 0) as disbursed_vnd
    from mart_funding
    inner join place
        on mart_funding.programme_code = $programme_code::varchar
        and mart_funding.period_key = place.period_key
        and mart_funding.place_key = place.place_key
    left join bridge_funding_source
        on bridge_funding_source.programme_code = $programme_code::varchar
        and place.phase_code = bridge_funding_source.phase_code
        and mart_funding.funding_source_code = bridge_funding_source.funding_source_code
    group by all

),

named as (

    select distinct phase_code, own_source_code as source_code, own_name_vi, may_contain, note_vi, display_order
    from bridge_funding_source
    where programme_code = $programme_code::varchar
        and $taxonomy::varchar = 'own'

),

side_by_side as (

    select
        coalesce(planned.phase_code, handed_in.phase_code) as phase_code,
        coalesce(planned.source_code, handed_in.source_code) as source_code,
        planned.kind,
        planned.plan_vnd,
        handed_in.planned_vnd,
        handed_in.mobilised_vnd,
        handed_in.disbursed_vnd
    from planned
    full join handed_in
        on planned.phase_code = handed_in.phase_code
        and planned.source_code = handed_in.source_code
    where coalesce(planned.phase_code, handed_in.phase_code) in (select phase_code from planned)

),

added_up as (

    select
        phase_code,
        source_code,
        max(kind) as kind,
        sum(plan_vnd)::decimal(18, 0) as plan_vnd,
        sum(planned_vnd)::decimal(18, 0) as planned_vnd,
        sum(mobilised_vnd)::decimal(18, 0) as mobilised_vnd,
        sum(disbursed_vnd)::decimal(18, 0) as disbursed_vnd
    from side_by_side
    group by grouping sets ((phase_code, source_code), (phase_code))

)

select
    added_up.phase_code,
    added_up.source_code,
    max(added_up.kind) over of_phase as kind,
    coalesce(named.own_name_vi, dim_funding_source.name_vi, added_up.source_code) as source_name_vi,
    if(named.own_name_vi is null, dim_funding_source.name_en, null) as source_name_en,
    coalesce(named.may_contain, dim_funding_source.may_contain) as may_contain,
    coalesce(named.note_vi, dim_funding_source.note_vi) as note_vi,
    added_up.plan_vnd,
    added_up.planned_vnd,
    added_up.mobilised_vnd,
    added_up.disbursed_vnd,
    (added_up.plan_vnd / nullif(max(added_up.plan_vnd) over of_phase, 0))::decimal(28, 8) as plan_share,
    (added_up.mobilised_vnd / nullif(max(added_up.mobilised_vnd) over of_phase, 0))::decimal(28, 8)
        as mobilised_share,
    (added_up.mobilised_vnd / nullif(added_up.plan_vnd, 0))::decimal(28, 8) as mobilised_of_plan_share,
    (added_up.disbursed_vnd / nullif(added_up.mobilised_vnd, 0))::decimal(28, 8) as disbursement_share
from added_up
left join named
    on added_up.phase_code = named.phase_code
    and added_up.source_code = named.source_code
left join dim_funding_source
    on added_up.source_code = dim_funding_source.funding_source_code
    and named.source_code is null
window of_phase as (partition by added_up.phase_code)
order by
    added_up.phase_code,
    added_up.source_code is null,
    coalesce(named.display_order, dim_funding_source.display_order, 99),
    added_up.source_code
