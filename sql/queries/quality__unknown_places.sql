/* Commune codes that the map does not know, newest half-year first. */
select submission_id, unit_code, unit_name_vi, period_code, sheet_name, commune_code, row_count, first_row_number
from mart_unknown_place
order by period_code desc, unit_code, sheet_name, commune_code
