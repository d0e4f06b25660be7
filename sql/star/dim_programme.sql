/* Programmes (đề án, kế hoạch) and the place for which each was decided.

grain:       one row per programme
key:         programme_code
materialize: table
*/
select
    seed_programme.programme_code,
    coalesce(dim_place.place_key, -1) as place_key,
    seed_programme.name_vi,
    -- not every document has an English name
    coalesce(nullif(seed_programme.name_en, ''), seed_programme.name_vi) as name_en,
    nullif(seed_programme.decision, '') as decision,
    nullif(seed_programme.source_document, '') as source_document,
    nullif(seed_programme.note_vi, '') as note_vi,
    seed_programme.is_legal_basis_complete = 'true' as is_legal_basis_complete,
    seed_programme.valid_from::date as valid_from,
    seed_programme.valid_to::date as valid_to
from seed_programme
left join dim_place
    on seed_programme.place_id = dim_place.place_id
