/* The raw tables that the archive has: one that was last written long ago lacks the newer ones. */
select table_name
from duckdb_tables()
where starts_with(table_name, 'raw_')
