/* The same for SQLite, where days are text. */
with

current_submission as (

    select submission_id, unit_code
    from (
        select
            submission_id,
            unit_code,
            row_number() over (partition by unit_place_id, period_code order by accepted_at desc, submission_id desc) as place_in_line
        from raw_submission
    )
    where place_in_line = 1

),

half_year as (

    select distinct
        period_code,
        substr(period_code, 1, 4) || case substr(period_code, 7, 1) when '1' then '-06-30' else '-12-31' end as period_end
    from raw_submission

),

decision as (

    select
        raw_certification.product_code,
        current_submission.unit_code,
        raw_certification.decision_date,
        date(raw_certification.decision_date, '+36 months') as expiry_date
    from raw_certification
    inner join current_submission
        on raw_certification.submission_id = current_submission.submission_id
    where raw_certification.result = 'certified' and raw_certification.star_rating >= 3

),

standing as (

    select
        half_year.period_code,
        decision.unit_code,
        row_number() over (
            partition by decision.product_code, half_year.period_code
            order by decision.decision_date desc
        ) as place_in_line
    from half_year
    inner join decision
        on decision.decision_date <= half_year.period_end
        and decision.expiry_date > half_year.period_end

)

select period_code, unit_code, count(*) as product_count
from standing
where place_in_line = 1
group by period_code, unit_code
