/* Product ideas and their steps as submitted, names and codes made uniform. No joins, no dropped rows.

grain:       one row per worksheet row of an accepted submission
key:         submission_id, sheet_name, row_number
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    upper(trim(idea_code)) as idea_code,
    kept_code('product', nullif(upper(trim(product_code)), '')) as product_code,

    ---------- strings
    nfc_normalize(trim(idea_name)) as idea_name,
    nfc_normalize(trim(producer_name)) as producer_name,
    nfc_normalize(trim(note)) as note,

    ---------- dates
    outreach_date,
    idea_date,
    plan_date,
    implementation_date,
    evaluation_date,
    promotion_date,
    supported_date

from raw_product_idea
