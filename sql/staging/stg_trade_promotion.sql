/* Trade promotion events as submitted, names and codes made uniform. No joins, no dropped rows.

grain:       one row per worksheet row of an accepted submission
key:         submission_id, sheet_name, row_number
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    upper(trim(event_code)) as event_code,
    lower(trim(event_kind)) as event_kind,

    ---------- strings
    nfc_normalize(trim(event_name)) as event_name,
    nfc_normalize(trim(event_place)) as event_place,
    nfc_normalize(trim(note)) as note,

    ---------- numerics
    booth_count,
    producer_count,
    product_count,
    contract_count,
    contract_vnd,

    ---------- dates
    start_date

from raw_trade_promotion
