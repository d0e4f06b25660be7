/* When anyone whose figures stand under a line first handed in entries of an optional sheet, or in a column of numbers
   that may be left empty. Before that nobody has reported its figures, which is not the same as zero.

grain:       one row per programme per line per optional sheet or column that was filled in there
key:         programme_code, place_key, sheet_key
materialize: table
*/
select
    bridge_programme_line.programme_code,
    bridge_programme_line.line_key as place_key,
    dim_submission_sheet.sheet_key,
    min(dim_submission.period_key) as first_period_key
from dim_submission_sheet
inner join dim_submission
    on dim_submission_sheet.submission_id = dim_submission.submission_id
inner join bridge_programme_line
    on dim_submission.unit_place_key = bridge_programme_line.place_key
    and dim_submission.period_end >= bridge_programme_line.reported_from
    and dim_submission.period_end < bridge_programme_line.reported_to
group by all
