/* Verdicts on targets without a number as submitted, codes made uniform. No joins, no dropped rows.

grain:       one row per worksheet row of an accepted submission
key:         submission_id, sheet_name, row_number
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    upper(trim(target_id)) as target_id,
    lower(trim(verdict)) as verdict,

    ---------- strings
    nfc_normalize(trim(evidence)) as evidence,
    nfc_normalize(trim(judged_by)) as judged_by,
    nfc_normalize(trim(note)) as note,

    ---------- dates
    judged_date

from raw_judgement
