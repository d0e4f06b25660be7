/* Phases of programmes. A baseline phase divides existing products from new ones.

grain:       one row per programme per phase; both dates are in the phase
key:         programme_code, phase_code
materialize: table
*/
select
    programme_code,
    phase_code,
    name_vi,
    coalesce(nullif(name_en, ''), name_vi) as name_en,
    nullif(note_vi, '') as note_vi,
    is_product_baseline = 'true' as is_product_baseline,
    start_date::date as start_date,
    end_date::date as end_date
from seed_phase
