/* The build that answers: its name, its day, what was known, and the map it is told on. */
select build_id, as_of, known_at, built_at, map_date
from dim_build
