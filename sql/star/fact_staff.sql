/* People to be trained (cán bộ quản lý, cán bộ phối hợp, lãnh đạo chủ thể) at each unit: the last count
   that it gave, split by level or by producer where it gave it so.
   A count stands until the unit gives the next: a blank cell or a period that is not over is no zero,
   and a district's last count stands until all that took over its ground have given theirs.

grain:       one row per counted group of a unit per period (periodic snapshot)
key:         submission_id, sheet_name, row_number, audience, period_key
materialize: table
*/
with

counted as (

    select submission_id, sheet_name, row_number,
        staff_kind as audience, staff_level, producer_code, staff_count
    from stg_staff

    union all by name

    -- a unit that has not split its people gives them as one
    select
        stg_unit_profile.submission_id,
        stg_unit_profile.sheet_name,
        stg_unit_profile.row_number,
        whole.audience,
        if(whole.audience = 'official', official_count, leader_count) as staff_count
    from stg_unit_profile
    cross join (values ('official'), ('leader')) as whole(audience)
    anti join stg_staff
        on stg_unit_profile.submission_id = stg_staff.submission_id
        and whole.audience = stg_staff.staff_kind
    where staff_count is not null

),

said as (

    select
        dim_submission.unit_place_key,
        counted.audience,
        dim_submission.submission_id,
        dim_submission.period_end,
        lead(dim_submission.period_end, 1, date '9999-12-31') over (
            partition by dim_submission.unit_place_key, counted.audience
            order by dim_submission.period_end
        ) as next_period_end
    from (select distinct submission_id, audience from counted) as counted
    inner join dim_submission using (submission_id)
    where dim_submission.is_current

)

select
    dim_period.period_key,
    said.unit_place_key as place_key,
    counted.audience,
    counted.staff_level,
    dim_producer.producer_type_code,
    counted.staff_count,
    counted.submission_id,
    counted.sheet_name,
    counted.row_number
from said
inner join counted using (submission_id, audience)
inner join dim_period
    on said.period_end <= dim_period.period_end
    and said.next_period_end > dim_period.period_end
left join fact_staff_handover
    on said.unit_place_key = fact_staff_handover.unit_place_key
    and counted.audience = fact_staff_handover.audience
left join dim_producer
    on counted.producer_code = dim_producer.producer_code
where dim_period.period_end >= ifnull(fact_staff_handover.holds_from, dim_period.period_end)
    and dim_period.period_end < ifnull(fact_staff_handover.holds_to, date '9999-12-31')
