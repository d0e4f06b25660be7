/* What each reporting unit of a programme owes for each half-year, and what of it was accepted.
   Districts and communes report; a national programme is read from their workbooks.

grain:       one row per programme per half-year in any of its phases per unit of that half-year
key:         programme_code, period_key, place_key
materialize: table
*/
with

owed as (

    select distinct programme_code, period_key, period_code, period_end
    from mart_phase_period
    where is_in_phase

),

gap as (

    select submission_id, count(*) as gap_count
    from mart_submission_gap
    group by all

),

handed_in as (

    -- a unit that was in time stays so when it hands in a better workbook later
    select
        dim_submission.unit_place_key,
        dim_submission.period_key,
        min(dim_submission.received_at) as first_received_at,
        max(dim_submission.received_at) as last_received_at,
        any_value(dim_submission.submission_id) filter (dim_submission.is_current) as submission_id,
        coalesce(any_value(gap.gap_count) filter (dim_submission.is_current), 0) as gap_count,
        count(*) as submission_count
    from dim_submission
    left join gap
        on dim_submission.submission_id = gap.submission_id
    group by all

)

select
    owed.programme_code,
    owed.period_key,
    owed.period_code,
    bridge_programme_place.place_key,
    dim_place.place_id,
    dim_place_version.place_code as unit_code,
    dim_place_version.full_name_vi as unit_name_vi,
    handed_in.submission_id,
    coalesce(handed_in.submission_count, 0)::integer as submission_count,
    coalesce(handed_in.gap_count, 0)::integer as gap_count,
    handed_in.first_received_at,
    handed_in.last_received_at
from owed
inner join bridge_programme_place
    on owed.programme_code = bridge_programme_place.programme_code
    and not bridge_programme_place.is_programme_place
    and owed.period_end >= bridge_programme_place.valid_from
    and owed.period_end < bridge_programme_place.valid_to
inner join dim_place
    on bridge_programme_place.place_key = dim_place.place_key
    and dim_place.place_level in ('district', 'commune')
inner join dim_place_version
    on bridge_programme_place.place_key = dim_place_version.place_key
    and owed.period_end >= dim_place_version.holds_from
    and owed.period_end < dim_place_version.holds_to
left join handed_in
    on bridge_programme_place.place_key = handed_in.unit_place_key
    and owed.period_key = handed_in.period_key
