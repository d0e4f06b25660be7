/* Producers as submitted, names and codes made uniform. No joins, no dropped rows.

grain:       one row per worksheet row of an accepted submission
key:         submission_id, sheet_name, row_number
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    kept_code('producer', upper(trim(producer_code))) as producer_code,
    lower(trim(producer_type)) as producer_type_code,
    lower(trim(enterprise_size)) as enterprise_size,
    -- Excel drops the zeros in front of a code that it takes for a number
    lpad(nullif(trim(commune_code), ''), 5, '0') as commune_code,

    ---------- strings
    nfc_normalize(trim(producer_name)) as producer_name,
    nfc_normalize(trim(note)) as note,

    ---------- dates
    joined_date,
    consolidated_date,
    circular_chain_date

from raw_producer
