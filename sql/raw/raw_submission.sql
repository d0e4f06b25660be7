/* Accepted submissions: which file, of which unit, for which half-year. Times are UTC.

grain:       one row per accepted workbook
*/
create table if not exists raw_submission (
    submission_id varchar not null,
    content_hash varchar not null,
    file_name varchar not null,
    file_size bigint not null,
    template_version integer not null,
    unit_place_id varchar not null,
    unit_code varchar not null,
    period_code varchar not null,
    received_at timestamp not null,
    accepted_at timestamp not null,
    submitted_by varchar not null
)
