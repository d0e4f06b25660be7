/* Editions of programmes that were taken back. No joins, no dropped rows.

grain:       one row per edition taken back
key:         edition_id
materialize: view
*/
select

    ---------- ids
    edition_id,

    ---------- strings
    withdrawn_by,

    ---------- timestamps
    withdrawn_at

from raw_programme_withdrawal
