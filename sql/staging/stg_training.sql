/* Training classes as submitted, names and codes made uniform. No joins, no dropped rows.

grain:       one row per worksheet row of an accepted submission
key:         submission_id, sheet_name, row_number
materialize: view
*/
select

    ---------- ids
    submission_id,
    sheet_name,
    row_number,
    upper(trim(training_class_code)) as training_class_code,
    lower(trim(audience)) as audience,
    lower(trim(training_level)) as training_level,
    lower(trim(trainee_level)) as trainee_level,
    lower(trim(producer_type)) as producer_type_code,

    ---------- strings
    nfc_normalize(trim(training_name)) as training_name,
    nfc_normalize(trim(note)) as note,

    ---------- numerics
    attendance_count,
    trainee_count,

    ---------- dates
    start_date

from raw_training
