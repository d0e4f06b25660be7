/* Funding of each phase by the unit that stands directly under the programme's place, or by that place itself, under the
   common source and under the label of the programme's own document. Added up it is the programme's, nothing twice.

grain:       one row per phase per period in it per unit, budget year, source and content
key:         programme_code, phase_code, period_key, place_key, funding_year, funding_source_code, funding_content_code
materialize: table
*/
with

unit_above as (

    select
        bridge_place_ancestor.place_key,
        dim_place_version.place_key as unit_key,
        dim_place_version.parent_key as whole_key,
        greatest(bridge_place_ancestor.valid_from, dim_place_version.holds_from) as valid_from,
        least(bridge_place_ancestor.valid_to, dim_place_version.holds_to) as valid_to
    from bridge_place_ancestor
    inner join dim_place_version
        on bridge_place_ancestor.ancestor_key = dim_place_version.place_key
    where dim_place_version.parent_key in (select place_key from dim_programme)

)

select
    mart_phase_period.programme_code,
    mart_phase_period.phase_code,
    mart_phase_period.period_key,
    mart_phase_period.period_end,
    coalesce(unit_above.unit_key, mart_phase_period.place_key) as place_key,
    fact_funding.funding_year,
    fact_funding.funding_source_code,
    fact_funding.funding_content_code,
    coalesce(bridge_funding_source.own_source_code, fact_funding.funding_source_code) as own_source_code,
    coalesce(sum(fact_funding.planned_vnd), 0)::decimal(18, 0) as planned_vnd,
    coalesce(sum(fact_funding.mobilised_vnd), 0)::decimal(18, 0) as mobilised_vnd,
    coalesce(sum(fact_funding.disbursed_vnd), 0)::decimal(18, 0) as disbursed_vnd
from fact_funding
inner join mart_phase_period
    on fact_funding.period_key = mart_phase_period.period_key
    and mart_phase_period.is_in_phase
inner join bridge_place_ancestor
    on fact_funding.place_key = bridge_place_ancestor.place_key
    and mart_phase_period.place_key = bridge_place_ancestor.ancestor_key
    and mart_phase_period.period_end >= bridge_place_ancestor.valid_from
    and mart_phase_period.period_end < bridge_place_ancestor.valid_to
left join unit_above
    on fact_funding.place_key = unit_above.place_key
    and mart_phase_period.place_key = unit_above.whole_key
    and mart_phase_period.period_end >= unit_above.valid_from
    and mart_phase_period.period_end < unit_above.valid_to
left join bridge_funding_source
    on mart_phase_period.programme_code = bridge_funding_source.programme_code
    and mart_phase_period.phase_code = bridge_funding_source.phase_code
    and fact_funding.funding_source_code = bridge_funding_source.funding_source_code
group by all
