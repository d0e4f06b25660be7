/* Funding as submitted, in whole đồng, codes made uniform. No joins, no dropped rows.

grain:       one row per worksheet row of an accepted submission
key:         submission_id, sheet_name, row_number
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    lower(trim(funding_source)) as funding_source_code,
    lower(trim(funding_content)) as funding_content_code,

    ---------- strings
    nfc_normalize(trim(note)) as note,

    ---------- numerics
    funding_year,
    planned_vnd,
    mobilised_vnd,
    disbursed_vnd

from raw_funding
