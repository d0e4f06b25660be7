/* Editions of programmes as they were put in force. No joins, no dropped rows.

grain:       one row per programme workbook put in force
key:         edition_id
materialize: view
*/
select

    ---------- ids
    edition_id,
    content_hash,
    upper(trim(programme_code)) as programme_code,

    ---------- strings
    file_name,
    nfc_normalize(trim(decision)) as decision,
    accepted_by,

    ---------- dates
    effective_from,

    ---------- timestamps
    accepted_at

from raw_programme_edition
