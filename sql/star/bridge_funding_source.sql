/* How each programme's document names the sources of funding: its own label for every common source, and what that
   label may hold besides (a declared overlap).

grain:       one row per programme per phase per common funding source that the document knows
key:         programme_code, phase_code, funding_source_code
materialize: table
*/
with

named as (

    select
        * replace (nullif(phase_codes, '') as phase_codes),
        unnest(string_split(funding_source_codes, ';')) as funding_source_code
    from seed_own_funding_source

)

select
    dim_phase.programme_code,
    dim_phase.phase_code,
    named.funding_source_code,
    named.own_source_code,
    named.name_vi as own_name_vi,
    nullif(named.may_contain, '') as may_contain,
    nullif(named.note_vi, '') as note_vi,
    named.display_order::integer as display_order
from named
inner join dim_phase
    on named.programme_code = dim_phase.programme_code
    and (named.phase_codes is null or list_contains(string_split(named.phase_codes, ';'), dim_phase.phase_code))
