/* Sheets that a unit handed in empty: those every unit fills in, and those it had rows in before.

grain:       one row per current submission per sheet that stands empty in it
key:         submission_id, sheet_key
materialize: table
*/
with

-- the sheets of the template that are not optional
required as (

    select unnest(['product', 'producer', 'certification', 'training', 'funding']) as sheet_key

),

used as (

    select
        dim_submission.unit_place_key,
        fact_submission_sheet.sheet_key,
        dim_submission.period_key,
        dim_submission.period_code,
        fact_submission_sheet.row_count
    from fact_submission_sheet
    inner join dim_submission
        on fact_submission_sheet.submission_id = dim_submission.submission_id

),

asked as (

    select unit_place_key, sheet_key
    from used

    union

    select dim_submission.unit_place_key, required.sheet_key
    from dim_submission
    cross join required
    where dim_submission.is_current

)

select
    dim_submission.submission_id,
    asked.sheet_key,
    max_by(used.period_code, used.period_key) as last_period_code,
    max_by(used.row_count, used.period_key) as last_row_count,
    asked.sheet_key in (select required.sheet_key from required) as is_required
from dim_submission
inner join asked
    on dim_submission.unit_place_key = asked.unit_place_key
left join fact_submission_sheet
    on dim_submission.submission_id = fact_submission_sheet.submission_id
    and asked.sheet_key = fact_submission_sheet.sheet_key
left join used
    on asked.unit_place_key = used.unit_place_key
    and asked.sheet_key = used.sheet_key
    and dim_submission.period_key > used.period_key
where dim_submission.is_current
    and fact_submission_sheet.submission_id is null
group by all
having is_required or last_period_code is not null
