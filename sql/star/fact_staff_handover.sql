/* When the people of a unit that was abolished are counted by those that took over its ground, and no longer by its
   own last count: once all of them have given theirs, never both. Until then the old count stands alone.

grain:       one row per abolished unit, and per unit founded on its ground, per audience
key:         unit_place_key, audience
materialize: table
*/
with

said as (

    select distinct dim_submission.unit_place_key, counted.audience, dim_submission.period_end
    from (
        select submission_id, staff_kind as audience
        from stg_staff

        union

        select submission_id, unnest(['official', 'leader'])
        from stg_unit_profile
        where official_count is not null
            or leader_count is not null
    ) as counted
    inner join dim_submission
        on counted.submission_id = dim_submission.submission_id
        and dim_submission.is_current

),

given as (

    select
        bridge_unit_successor.former_key,
        bridge_unit_successor.unit_key,
        bridge_unit_successor.is_founded,
        former_said.audience,
        min(said.period_end) as first_given
    from bridge_unit_successor
    inner join (select distinct unit_place_key, audience from said) as former_said
        on bridge_unit_successor.former_key = former_said.unit_place_key
    left join said
        on bridge_unit_successor.unit_key = said.unit_place_key
        and former_said.audience = said.audience
        and bridge_unit_successor.changed_on <= said.period_end
    group by all

),

handed_over as (

    select
        former_key,
        audience,
        if(count(*) = count(first_given), max(first_given), date '9999-12-31') as handed_over_on
    from given
    group by all

)

select former_key as unit_place_key, audience, date '0001-01-01' as holds_from, handed_over_on as holds_to
from handed_over

union all

select given.unit_key, audience, max(handed_over.handed_over_on), date '9999-12-31'
from given
inner join handed_over using (former_key, audience)
where given.is_founded
group by all
