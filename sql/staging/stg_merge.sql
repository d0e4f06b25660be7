/* Decisions that two codes are one thing, as they were taken. No joins, no dropped rows.

grain:       one row per decision
key:         decision_no
materialize: view
*/
select

    ---------- ids
    decision_no,
    lower(trim(kind)) as kind,
    upper(trim(code)) as code,
    upper(trim(into_code)) as into_code,

    ---------- strings
    nfc_normalize(trim(reason)) as reason,
    decided_by,

    ---------- timestamps
    decided_at

from raw_merge
