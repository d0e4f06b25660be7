/* Kinh phí chia theo đơn vị cộng lại đúng bằng kinh phí của địa bàn chương trình, từng giai đoạn, từng kỳ, đến từng đồng.

english: Funding by unit adds up to the funding of the programme's place, phase by phase, period by
         period, to the đồng.
*/
with

part as (

    select
        programme_code,
        phase_code,
        period_key,
        coalesce(planned_vnd, 0) + coalesce(mobilised_vnd, 0) + coalesce(disbursed_vnd, 0) as amount_vnd
    from mart_funding_line

    union all

    select
        mart_phase_period.programme_code,
        mart_phase_period.phase_code,
        mart_funding.period_key,
        -(coalesce(mart_funding.planned_vnd, 0) + coalesce(mart_funding.mobilised_vnd, 0)
            + coalesce(mart_funding.disbursed_vnd, 0))
    from mart_funding
    inner join mart_phase_period
        on mart_funding.programme_code = mart_phase_period.programme_code
        and mart_funding.period_key = mart_phase_period.period_key
        and mart_funding.place_key = mart_phase_period.place_key
        and mart_phase_period.is_in_phase

)

select programme_code, phase_code, period_key, sum(amount_vnd) as difference_vnd
from part
group by all
having sum(amount_vnd) <> 0
