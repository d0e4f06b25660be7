/* Certificates by status on a day, of the programme's place first and then of each of its units. */
select
    place_code,
    place_name_vi,
    is_programme_place,
    certificate_status,
    certificate_count,
    in_force_count
from mart_certificate_by_place
where programme_code = $programme_code::varchar
    and period_key = (
        select max(period_key)
        from dim_period
        where period_end <= $as_of::date
    )
order by is_programme_place desc, place_code, place_name_vi, certificate_status
