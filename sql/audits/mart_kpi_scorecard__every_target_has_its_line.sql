/* Chỉ tiêu nào đang có hiệu lực cũng có mặt trong bảng điểm của kỳ mới nhất, đo được hay chưa: không chỉ tiêu nào bị bỏ quên.

english: Each target in force stands in the scorecard of the newest period, measured or not: none is
         forgotten.
*/
with

newest as (

    select max(period_key) as period_key, max(period_end) as period_end
    from dim_period

)

select
    seed_target.target_id,
    seed_target.programme_code,
    seed_target.phase_code
from seed_target
cross join newest
left join dim_phase
    on seed_target.programme_code = dim_phase.programme_code
    and seed_target.phase_code = dim_phase.phase_code
left join mart_kpi_scorecard
    on seed_target.target_id = mart_kpi_scorecard.target_id
    and newest.period_key = mart_kpi_scorecard.period_key
where mart_kpi_scorecard.target_id is null
    and newest.period_key is not null
    -- a target of a phase to come is there already; one that was withdrawn, or is decided later, is not
    and greatest(
        least(newest.period_end, coalesce(dim_phase.end_date, newest.period_end)),
        coalesce(dim_phase.start_date, newest.period_end)
    ) between coalesce(try_cast(seed_target.valid_from as date), date '0001-01-01')
        and coalesce(try_cast(seed_target.valid_to as date), date '9999-12-31') - 1
