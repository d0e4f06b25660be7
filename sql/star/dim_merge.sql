/* Codes of producers and products that stand for another one: a person decided that they are one thing, and did not take it
   back. Staging writes the code that stays in their place (kept_code), so no figure counts them twice.

grain:       one row per code that stands for another
key:         kind, code
materialize: table
*/
with

newest as (

    select *
    from stg_merge
    qualify row_number() over (partition by kind, code order by decision_no desc) = 1

)

select
    kind,
    code,
    into_code,
    reason,
    decided_by,
    decided_at
from newest
where code <> into_code
