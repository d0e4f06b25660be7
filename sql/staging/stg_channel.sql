/* Products in sales channels as submitted, names and codes made uniform. No joins, no dropped rows.

grain:       one row per worksheet row of an accepted submission
key:         submission_id, sheet_name, row_number
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    kept_code('product', upper(trim(product_code))) as product_code,
    lower(trim(channel_kind)) as channel_kind,

    ---------- strings
    nfc_normalize(trim(channel_name)) as channel_name,
    nfc_normalize(trim(note)) as note,

    ---------- dates
    since_date,
    until_date

from raw_channel
