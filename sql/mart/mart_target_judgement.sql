/* The newest verdict of a person on each target without a number, at each period end.

grain:       one row per judged target per period by whose end there was a verdict
key:         target_id, period_key
materialize: table
*/
select
    fact_judgement.target_id,
    dim_period.period_key,
    if(fact_judgement.verdict = 'met', 'judged_met', 'judged_not_met') as target_status,
    fact_judgement.evidence as evidence_vi,
    fact_judgement.judged_by,
    fact_judgement.judged_date,
    fact_judgement.submission_id,
    fact_judgement.sheet_name,
    fact_judgement.row_number
from fact_judgement
inner join dim_period
    on fact_judgement.judged_date <= dim_period.period_end
qualify row_number() over (
    partition by fact_judgement.target_id, dim_period.period_key
    order by fact_judgement.judged_date desc
) = 1
