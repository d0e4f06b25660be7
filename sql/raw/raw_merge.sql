/* Decisions of people that two codes are one thing, or are two after all (into_code = code). Times are UTC.

grain:       one row per decision
*/
create table if not exists raw_merge (
    decision_no integer not null,
    kind varchar not null,
    code varchar not null,
    into_code varchar not null,
    reason varchar not null,
    decided_by varchar not null,
    decided_at timestamp not null
)
