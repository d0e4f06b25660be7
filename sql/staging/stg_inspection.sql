/* Inspections as submitted, names and codes made uniform. No joins, no dropped rows.

grain:       one row per worksheet row of an accepted submission
key:         submission_id, sheet_name, row_number
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    kept_code('product', nullif(upper(trim(product_code)), '')) as product_code,
    kept_code('producer', nullif(upper(trim(producer_code)), '')) as producer_code,
    lower(trim(inspection_result)) as inspection_result,
    nullif(trim(revocation_decision_no), '') as revocation_decision_no,

    ---------- strings
    nfc_normalize(trim(inspecting_body)) as inspecting_body,
    nfc_normalize(trim(revocation_ground)) as revocation_ground,
    nfc_normalize(trim(note)) as note,

    ---------- dates
    inspection_date,
    revocation_date

from raw_inspection
