/* Certificates by what has become of them, at the programme's place and each unit directly under it.

grain:       one row per programme per period per place per status
key:         programme_code, period_key, place_key, certificate_status
materialize: table
*/
select
    mart_certificate.programme_code,
    mart_certificate.period_key,
    mart_certificate.period_end,
    mart_certificate.place_key,
    dim_place_version.place_code || if(mart_certificate.place_key > 0, '', '*') as place_code,
    dim_place_version.full_name_vi as place_name_vi,
    dim_programme.place_key = mart_certificate.place_key as is_programme_place,
    mart_certificate.certificate_status,
    count(*) as certificate_count,
    count(*) filter (where mart_certificate.is_in_force) as in_force_count
from mart_certificate
inner join dim_programme
    on mart_certificate.programme_code = dim_programme.programme_code
inner join dim_place_version
    -- what cannot be divided on a map stands under -1 - place_key
    on if(mart_certificate.place_key > 0, mart_certificate.place_key, -1 - mart_certificate.place_key)
        = dim_place_version.place_key
    and mart_certificate.period_end >= dim_place_version.holds_from
    and mart_certificate.period_end < dim_place_version.holds_to
group by all
