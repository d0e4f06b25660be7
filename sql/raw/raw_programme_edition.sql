/* Programmes and their revisions that staff put in force: by which document, from which day, accepted when. Times are UTC.

grain:       one row per programme workbook put in force
*/
create table if not exists raw_programme_edition (
    edition_id varchar not null,
    content_hash varchar not null,
    file_name varchar not null,
    programme_code varchar not null,
    decision varchar not null,
    effective_from date not null,
    accepted_at timestamp not null,
    accepted_by varchar not null
)
