/* The build that answers: its name, its day, and what was known. */
select build_id, as_of, known_at, built_at
from dim_build
