/* Training classes, each audience of a class by itself, split by level or type of producer where that was told.

grain:       one row per class per audience, level and type of producer
key:         submission_id, sheet_name, row_number
materialize: table
*/
select
    stg_training.training_class_code,
    stg_training.audience,
    stg_training.training_level,
    stg_training.trainee_level,
    stg_training.producer_type_code,
    (year(stg_training.start_date) * 10 + (quarter(stg_training.start_date) + 1) // 2)::integer
        as period_key,
    dim_submission.unit_place_key as place_key,
    stg_training.training_name,
    stg_training.attendance_count,
    stg_training.trainee_count,
    stg_training.start_date,
    stg_training.submission_id,
    stg_training.sheet_name,
    stg_training.row_number
from stg_training
inner join dim_submission
    on stg_training.submission_id = dim_submission.submission_id
    and dim_submission.is_current
inner join dim_build
    on stg_training.start_date <= dim_build.as_of
-- a class that a unit hands in again, with a later period, is the same class
qualify row_number() over (
    partition by
        dim_submission.unit_place_key,
        stg_training.training_class_code,
        stg_training.audience,
        stg_training.trainee_level,
        stg_training.producer_type_code,
        stg_training.start_date
    order by dim_submission.recency desc, stg_training.row_number desc
) = 1
