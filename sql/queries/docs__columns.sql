/* Columns of every table and view of the warehouse, in their order. */
select
    table_name,
    column_name,
    lower(data_type) as column_type
from duckdb_columns()
where not internal
order by table_name, column_index
