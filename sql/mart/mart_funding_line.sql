/* Funding of each phase by the line that it stands under, or by the programme's place itself, under the
   common source and under the label of the programme's own document. Added up it is the programme's, nothing twice.

grain:       one row per phase per period in it per unit, budget year, source and content
key:         programme_code, phase_code, period_key, place_key, funding_year, funding_source_code, funding_content_code
materialize: table
*/
select
    mart_phase_period.programme_code,
    mart_phase_period.phase_code,
    mart_phase_period.period_key,
    mart_phase_period.period_end,
    bridge_programme_line.line_key as place_key,
    fact_funding.funding_year,
    fact_funding.funding_source_code,
    fact_funding.funding_content_code,
    coalesce(bridge_funding_source.own_source_code, fact_funding.funding_source_code) as own_source_code,
    sum(fact_funding.planned_vnd)::decimal(18, 0) as planned_vnd,
    sum(fact_funding.mobilised_vnd)::decimal(18, 0) as mobilised_vnd,
    sum(fact_funding.disbursed_vnd)::decimal(18, 0) as disbursed_vnd
from fact_funding
inner join mart_phase_period
    on fact_funding.period_key = mart_phase_period.period_key
    and mart_phase_period.is_in_phase
-- of the whole programme's line and the unit's, the unit's; what was handed in for the whole has the first alone
inner join bridge_programme_line
    on mart_phase_period.programme_code = bridge_programme_line.programme_code
    and fact_funding.place_key = bridge_programme_line.place_key
    and mart_phase_period.period_end >= bridge_programme_line.reported_from
    and mart_phase_period.period_end < bridge_programme_line.reported_to
    and (
        bridge_programme_line.line_key <> mart_phase_period.place_key
        or fact_funding.place_key = mart_phase_period.place_key
    )
left join bridge_funding_source
    on mart_phase_period.programme_code = bridge_funding_source.programme_code
    and mart_phase_period.phase_code = bridge_funding_source.phase_code
    and fact_funding.funding_source_code = bridge_funding_source.funding_source_code
group by all
