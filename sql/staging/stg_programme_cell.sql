/* Cells of the programme workbooks put in force. No joins, no dropped rows.

grain:       one row per filled cell of a programme workbook put in force
key:         edition_id, sheet_key, row_number, column_name
materialize: view
*/
select

    ---------- ids
    edition_id,
    sheet_key,
    row_number,
    column_name,

    ---------- strings
    nfc_normalize(written_value) as written_value

from raw_programme_cell
