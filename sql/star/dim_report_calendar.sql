/* What the documents ask for by a day (lịch báo cáo của văn bản): who does it, for whom, and when it is due. By when units
   hand in here is another matter: the submission calendar (lịch nộp biểu), which staff set.

grain:       one row per duty of a document
key:         programme_code, item_code
materialize: table
*/
select
    programme_code,
    item_code,
    name_vi,
    reporter_vi,
    nullif(recipient_vi, '') as recipient_vi,
    recurrence,
    nullif(source_document, '') as source_document,
    nullif(source_line, '') as source_line,
    nullif(note_vi, '') as note_vi,
    nullif(due_month, '')::integer as due_month,
    nullif(due_day, '')::integer as due_day,
    nullif(due_year, '')::integer as due_year
from seed_report_calendar
