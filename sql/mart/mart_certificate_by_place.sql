/* Certificates by what has become of them, at the programme's place and each unit directly under it.

grain:       one row per programme per period per place per status
key:         programme_code, period_key, place_key, certificate_status
materialize: table
*/
with

counted as (

    -- first by the places they stand at: fewer than certificates
    select
        period_key,
        period_end,
        place_key,
        certificate_status,
        count(*) as certificate_count,
        count(*) filter (where is_in_force) as in_force_count
    from mart_certificate
    group by all

),

line as (

    select
        bridge_programme_line.programme_code,
        counted.period_key,
        counted.period_end,
        bridge_programme_line.line_key as place_key,
        counted.certificate_status,
        sum(counted.certificate_count)::bigint as certificate_count,
        sum(counted.in_force_count)::bigint as in_force_count
    from counted
    inner join bridge_programme_line
        on counted.place_key = bridge_programme_line.place_key
        and counted.period_end >= bridge_programme_line.reported_from
        and counted.period_end < bridge_programme_line.reported_to
    group by all

)

select
    line.programme_code,
    line.period_key,
    line.period_end,
    line.place_key,
    dim_place_version.place_code || if(line.place_key > 0, '', '*') as place_code,
    dim_place_version.full_name_vi as place_name_vi,
    dim_programme.place_key = line.place_key as is_programme_place,
    line.certificate_status,
    line.certificate_count,
    line.in_force_count
from line
inner join dim_programme
    on line.programme_code = dim_programme.programme_code
inner join dim_place_version
    -- what cannot be divided on a map stands under -1 - place_key
    on if(line.place_key > 0, line.place_key, -1 - line.place_key) = dim_place_version.place_key
    and line.period_end >= dim_place_version.holds_from
    and line.period_end < dim_place_version.holds_to
