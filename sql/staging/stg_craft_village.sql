/* Craft villages as submitted, names and codes made uniform. No joins, no dropped rows.

grain:       one row per worksheet row of an accepted submission
key:         submission_id, sheet_name, row_number
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    upper(trim(village_code)) as village_code,
    kept_code('product', nullif(upper(trim(product_code)), '')) as product_code,

    ---------- strings
    nfc_normalize(trim(village_name)) as village_name,
    nfc_normalize(trim(note)) as note,

    ---------- dates
    recognised_date

from raw_craft_village
