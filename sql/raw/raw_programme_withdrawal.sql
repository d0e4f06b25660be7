/* Editions of programmes that were taken back: from then on it is as if they had never been. Times are UTC.

grain:       one row per edition taken back
*/
create table if not exists raw_programme_withdrawal (
    edition_id varchar not null,
    withdrawn_at timestamp not null,
    withdrawn_by varchar not null
)
