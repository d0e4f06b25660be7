/* Where each producer was registered, from which day on. A producer that a new unit takes over moves
   with the first submission of that unit; earlier figures stay where they were reported.

grain:       one row per producer per place per span of days
key:         producer_code, valid_from
materialize: table
*/
with

registered as (

    select
        stg_producer.producer_code,
        coalesce(dim_submission_commune.place_key, dim_submission.unit_place_key) as place_key,
        dim_submission.period_start
    from stg_producer
    inner join dim_submission
        on stg_producer.submission_id = dim_submission.submission_id
        and dim_submission.is_current
    left join dim_submission_commune
        on stg_producer.submission_id = dim_submission_commune.submission_id
        and stg_producer.commune_code = dim_submission_commune.commune_code
    qualify row_number() over (
        partition by stg_producer.producer_code, dim_submission.period_start
        order by dim_submission.recency desc, stg_producer.row_number desc
    ) = 1

),

moved as (

    select
        producer_code,
        place_key,
        period_start,
        lag(place_key) over (partition by producer_code order by period_start) as place_before
    from registered
    qualify place_key is distinct from place_before

)

select
    producer_code,
    place_key,
    if(place_before is null, date '0001-01-01', period_start) as valid_from,
    coalesce(
        lead(period_start) over (partition by producer_code order by period_start),
        date '9999-12-31'
    ) as valid_to
from moved
