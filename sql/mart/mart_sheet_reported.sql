/* When anyone within a place first handed in entries of an optional sheet. Before that nobody has
   reported its figures, which is not the same as zero.

grain:       one row per programme per place per optional sheet that was filled in there
key:         programme_code, place_key, sheet_key
materialize: table
*/
select
    bridge_programme_place.programme_code,
    bridge_programme_place.place_key,
    dim_submission_sheet.sheet_key,
    min(dim_submission.period_key) as first_period_key
from dim_submission_sheet
inner join dim_submission
    on dim_submission_sheet.submission_id = dim_submission.submission_id
inner join bridge_place_ancestor
    on dim_submission.unit_place_key = bridge_place_ancestor.place_key
    and dim_submission.period_end >= bridge_place_ancestor.valid_from
    and dim_submission.period_end < bridge_place_ancestor.valid_to
inner join bridge_programme_place
    on bridge_place_ancestor.ancestor_key = bridge_programme_place.place_key
group by all
