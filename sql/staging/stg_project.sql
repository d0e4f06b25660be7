/* Projects and works as submitted, names and codes made uniform, the list of products parted.
   No joins, no dropped rows.

grain:       one row per worksheet row of an accepted submission
key:         submission_id, sheet_name, row_number
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    upper(trim(project_code)) as project_code,
    lower(trim(project_kind)) as project_kind_code,
    nullif(upper(trim(site_code)), '') as site_code,
    -- Excel drops the zeros in front of a code that it takes for a number
    lpad(nullif(trim(commune_code), ''), 5, '0') as commune_code,
    -- intake has parted them by semicolons, each once
    string_split(nullif(upper(trim(product_codes)), ''), ';') as product_codes,

    ---------- strings
    nfc_normalize(trim(project_name)) as project_name,
    nfc_normalize(trim(site_name)) as site_name,
    nfc_normalize(trim(note)) as note,

    ---------- numerics
    progress_share,

    ---------- dates
    approved_date,
    started_date,
    finished_date

from raw_project
