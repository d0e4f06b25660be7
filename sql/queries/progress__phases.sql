/* All phases of all programmes, in the order of time. */
select
    programme_code,
    phase_code,
    name_vi,
    name_en,
    start_date,
    end_date
from dim_phase
order by programme_code, start_date, end_date, phase_code
