/* Products as submitted, names and codes made uniform. No joins, no dropped rows.

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
    lower(trim(product_group)) as product_group_code,
    kept_code('producer', upper(trim(producer_code))) as producer_code,
    -- Excel drops the zeros in front of a code that it takes for a number
    lpad(nullif(trim(commune_code), ''), 5, '0') as commune_code,

    ---------- strings
    nfc_normalize(trim(product_name)) as product_name,
    nullif(nfc_normalize(trim(product_type)), '') as product_type,
    nfc_normalize(trim(note)) as note,

    ---------- dates
    listed_date

from raw_product
