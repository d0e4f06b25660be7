/* The places that a programme's figures can be asked for as of a day: its own first, then its units. */
select place_code, place_name_vi, place_level
from mart_programme_place
where programme_code = $programme_code::varchar
    and period_key = (
        select max(period_key)
        from mart_programme_place
        where programme_code = $programme_code::varchar
            and period_end <= $as_of::date
    )
group by place_code, place_name_vi, place_level
order by bool_or(is_programme_place) desc, place_code, place_name_vi
