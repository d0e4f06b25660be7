/* How many of the units of a programme have handed in a period, and of what nature
   the figures are that the programme rests on by then.

grain:       one row per phase per period in it
key:         programme_code, phase_code, period_key
materialize: table
*/
with

handed_in as (

    select
        bridge_programme_area.programme_code,
        dim_submission.unit_place_key,
        dim_submission.period_key,
        dim_submission.period_end,
        dim_submission.submission_id,
        dim_submission.accepted_at,
        dim_submission.data_nature
    from dim_submission
    inner join bridge_programme_area
        on dim_submission.unit_place_key = bridge_programme_area.place_key
        and dim_submission.period_end >= bridge_programme_area.reported_from
        and dim_submission.period_end < bridge_programme_area.reported_to
    where dim_submission.is_current

),

reporting as (

    -- who has handed in is told of the units of the day, on whichever map the figures are
    select distinct
        handed_in.programme_code,
        bridge_place_ancestor.ancestor_key as place_key,
        handed_in.period_key
    from handed_in
    inner join bridge_place_ancestor
        on handed_in.unit_place_key = bridge_place_ancestor.place_key
        and handed_in.period_end >= bridge_place_ancestor.valid_from
        and handed_in.period_end < bridge_place_ancestor.valid_to

),

unit_of_period as (

    select
        mart_phase_period.programme_code,
        mart_phase_period.phase_code,
        mart_phase_period.period_key,
        count(*) as unit_count,
        count(*) filter (where reporting.place_key is not null) as reported_unit_count
    from mart_phase_period
    inner join bridge_programme_place
        on mart_phase_period.programme_code = bridge_programme_place.programme_code
        and not bridge_programme_place.is_programme_place
        and mart_phase_period.period_end >= bridge_programme_place.valid_from
        and mart_phase_period.period_end < bridge_programme_place.valid_to
    left join reporting
        on bridge_programme_place.programme_code = reporting.programme_code
        and bridge_programme_place.place_key = reporting.place_key
        and mart_phase_period.period_key = reporting.period_key
    where mart_phase_period.is_in_phase
    group by all

)

select
    mart_phase_period.programme_code,
    mart_phase_period.phase_code,
    mart_phase_period.period_key,
    mart_phase_period.period_code,
    mart_phase_period.period_end,
    coalesce(any_value(unit_of_period.unit_count), 0)::integer as unit_count,
    coalesce(any_value(unit_of_period.reported_unit_count), 0)::integer as reported_unit_count,
    count(handed_in.submission_id) filter (
        where handed_in.period_key = mart_phase_period.period_key
    )::integer as submission_count,
    max(handed_in.accepted_at) as last_accepted_at,
    -- one illustrative part makes the whole illustrative, also one of an earlier period that still stands
    ['official', 'reconstructed', 'illustrative'][
        max(list_position(['official', 'reconstructed', 'illustrative'], handed_in.data_nature))
    ] as data_nature
from mart_phase_period
left join unit_of_period
    on mart_phase_period.programme_code = unit_of_period.programme_code
    and mart_phase_period.phase_code = unit_of_period.phase_code
    and mart_phase_period.period_key = unit_of_period.period_key
left join handed_in
    on mart_phase_period.programme_code = handed_in.programme_code
    and mart_phase_period.period_key >= handed_in.period_key
where mart_phase_period.is_in_phase
group by all
