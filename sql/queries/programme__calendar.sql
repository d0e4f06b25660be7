/* What the documents of a programme, or of all, ask for by a day, in the order of the year. */
select
    programme_code,
    item_code,
    name_vi,
    reporter_vi,
    recipient_vi,
    recurrence,
    due_month,
    due_day,
    due_year,
    source_document,
    source_line,
    note_vi
from dim_report_calendar
where $programme_code::varchar is null or programme_code = $programme_code::varchar
order by programme_code, due_year nulls first, due_month nulls last, due_day nulls last, item_code
