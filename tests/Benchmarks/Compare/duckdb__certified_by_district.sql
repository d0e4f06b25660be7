/* Certified products of three stars and more in force, by district and half-year, straight from the rows as submitted:
   what somebody with DuckDB and no warehouse would write. */
with

current_submission as (

    select submission_id, unit_code
    from raw_submission
    qualify row_number() over (partition by unit_place_id, period_code order by accepted_at desc, submission_id desc) = 1

),

half_year as (

    select distinct
        period_code,
        last_day(make_date(left(period_code, 4)::integer, if(right(period_code, 1) = '1', 6, 12), 1)) as period_end
    from raw_submission

),

decision as (

    select
        raw_certification.product_code,
        current_submission.unit_code,
        raw_certification.decision_date,
        raw_certification.star_rating
    from raw_certification
    inner join current_submission
        on raw_certification.submission_id = current_submission.submission_id
    where raw_certification.result = 'certified' and raw_certification.star_rating >= 3

),

standing as (

    select half_year.period_code, decision.product_code, decision.unit_code
    from half_year
    inner join decision
        on decision.decision_date <= half_year.period_end
        and decision.decision_date + interval 36 month > half_year.period_end
    qualify row_number() over (
        partition by decision.product_code, half_year.period_code
        order by decision.decision_date desc
    ) = 1

)

select period_code, unit_code, count(*) as product_count
from standing
group by period_code, unit_code
