/* Turnover and workers as submitted, in whole đồng, codes made uniform. No joins, no dropped rows.

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

    ---------- strings
    nfc_normalize(trim(product_name)) as product_name,
    nfc_normalize(trim(note)) as note,

    ---------- numerics
    revenue_vnd,
    worker_count

from raw_revenue
