/* What the programme workbooks put in force say, cell by cell, as the seeds would write it: the sheet names the seed
   table, the column its column.

grain:       one row per filled cell of a programme workbook put in force
*/
create table if not exists raw_programme_cell (
    edition_id varchar not null,
    sheet_key varchar not null,
    row_number integer not null,
    column_name varchar not null,
    written_value varchar not null
)
