/* Points of sale as submitted, names and codes made uniform. No joins, no dropped rows.

grain:       one row per worksheet row of an accepted submission
key:         submission_id, sheet_name, row_number
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    upper(trim(sale_point_code)) as sale_point_code,
    lower(trim(sale_point_kind)) as sale_point_kind_code,
    -- Excel drops the zeros in front of a code that it takes for a number
    lpad(nullif(trim(commune_code), ''), 5, '0') as commune_code,

    ---------- strings
    nfc_normalize(trim(sale_point_name)) as sale_point_name,
    nfc_normalize(trim(address)) as address,
    nullif(nfc_normalize(trim(tourist_site_name)), '') as tourist_site_name,
    lower(trim(tourist_site_size)) as tourist_site_size,
    nfc_normalize(trim(note)) as note,

    ---------- dates
    opened_date,
    closed_date

from raw_sale_point
