/* Evaluations and their outcome as submitted, names and codes made uniform. No joins, no dropped rows.

grain:       one row per worksheet row of an accepted submission
key:         submission_id, sheet_name, row_number
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    kept_code('product', upper(trim(product_code))) as product_code,
    lower(trim(application_kind)) as application_kind,
    lower(trim(evaluation_level)) as evaluation_level,
    lower(trim(result)) as evaluation_result,
    nullif(trim(decision_no), '') as decision_no,
    nullif(trim(certificate_no), '') as certificate_no,

    ---------- strings
    nfc_normalize(trim(product_name)) as product_name,
    nfc_normalize(trim(evaluation_round)) as evaluation_round,
    nfc_normalize(trim(issuing_authority)) as issuing_authority,
    nfc_normalize(trim(note)) as note,

    ---------- numerics
    star_rating,
    total_score,

    ---------- dates
    evaluation_date,
    decision_date

from raw_certification
