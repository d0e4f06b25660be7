/* The versions of each programme (bản): which document, from which day, and until which day it holds. What was taken
   back, and what a later version of the same day replaced, does not hold.

grain:       one row per programme workbook put in force
key:         edition_id
materialize: table
*/
with

standing as (

    select
        edition_id,
        lead(effective_from) over (partition by programme_code order by effective_from) as next_from
    from (
        select stg_programme_edition.*
        from stg_programme_edition
        anti join stg_programme_withdrawal
            on stg_programme_edition.edition_id = stg_programme_withdrawal.edition_id
        qualify row_number() over (
            partition by programme_code, effective_from
            order by accepted_at desc, stg_programme_edition.edition_id desc
        ) = 1
    ) as newest_of_its_day

)

select
    stg_programme_edition.edition_id,
    stg_programme_edition.programme_code,
    stg_programme_edition.decision,
    stg_programme_edition.file_name,
    stg_programme_edition.accepted_by,
    stg_programme_edition.effective_from,
    if(standing.edition_id is null, stg_programme_edition.effective_from,
        coalesce(standing.next_from, date '9999-12-31')) as effective_to,
    standing.edition_id is not null as is_standing,
    stg_programme_withdrawal.edition_id is not null as is_withdrawn,
    stg_programme_edition.accepted_at
from stg_programme_edition
left join standing
    on stg_programme_edition.edition_id = standing.edition_id
left join stg_programme_withdrawal
    on stg_programme_edition.edition_id = stg_programme_withdrawal.edition_id
