/* Commune codes that the map does not know, with who wrote them and where.

grain:       one row per current submission per sheet per code
key:         submission_id, sheet_name, commune_code
materialize: table
*/
select
    fact_unknown_place.submission_id,
    dim_submission.unit_place_code as unit_code,
    dim_submission.unit_name_vi,
    dim_submission.period_code,
    fact_unknown_place.sheet_name,
    fact_unknown_place.commune_code,
    fact_unknown_place.row_count,
    fact_unknown_place.first_row_number
from fact_unknown_place
inner join dim_submission
    on fact_unknown_place.submission_id = dim_submission.submission_id
