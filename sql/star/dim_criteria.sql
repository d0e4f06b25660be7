/* Criteria sets (bộ tiêu chí) by date: points for each star, validity of a certificate,
   and the days before its expiry on which to file for the next one.
   The first set also reads what was decided before it: an early date must not leave a certificate
   without an end.

grain:       one row per criteria set
key:         criteria_code
materialize: table
*/
select
    criteria_code,
    decision,
    nullif(note_vi, '') as note_vi,
    certificate_months::integer as certificate_months,
    nullif(filing_opens_days, '')::integer as filing_opens_days,
    nullif(filing_closes_days, '')::integer as filing_closes_days,
    nullif(transitional_days, '')::integer as transitional_days,
    expiry_notice_days::integer as expiry_notice_days,
    star_5_min_score::decimal(9, 2) as star_5_min_score,
    star_4_min_score::decimal(9, 2) as star_4_min_score,
    star_3_min_score::decimal(9, 2) as star_3_min_score,
    star_2_min_score::decimal(9, 2) as star_2_min_score,
    if(
        row_number() over (order by valid_from::date) = 1, date '0001-01-01', valid_from::date
    ) as valid_from,
    valid_to::date as valid_to
from seed_criteria
