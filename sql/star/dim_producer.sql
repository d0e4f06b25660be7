/* Producers (chủ thể) as the newest submission describes them.

grain:       one row per producer
key:         producer_key
materialize: table
*/
with

newest as (

    select
        stg_producer.producer_code,
        stg_producer.producer_type_code,
        stg_producer.enterprise_size,
        coalesce(dim_submission_commune.place_key, dim_submission.unit_place_key) as place_key,
        stg_producer.producer_name,
        stg_producer.joined_date,
        stg_producer.consolidated_date,
        stg_producer.circular_chain_date,
        stg_producer.submission_id,
        stg_producer.sheet_name,
        stg_producer.row_number
    from stg_producer
    inner join dim_submission
        on stg_producer.submission_id = dim_submission.submission_id
        and dim_submission.is_current
    left join dim_submission_commune
        on stg_producer.submission_id = dim_submission_commune.submission_id
        and stg_producer.commune_code = dim_submission_commune.commune_code
    qualify row_number() over (
        partition by stg_producer.producer_code
        order by dim_submission.recency desc, stg_producer.row_number desc
    ) = 1

)

select
    row_number() over (order by newest.producer_code)::integer as producer_key,
    newest.producer_code,
    coalesce(dim_producer_type.producer_type_code, 'unknown') as producer_type_code,
    newest.enterprise_size,
    newest.place_key,
    newest.producer_name,
    newest.joined_date,
    newest.consolidated_date,
    newest.circular_chain_date,
    newest.submission_id,
    newest.sheet_name,
    newest.row_number
from newest
left join dim_producer_type
    on newest.producer_type_code = dim_producer_type.producer_type_code
