/* Figures of the programmes' documents beside what their parts give; of one programme or all, of one verdict or all. */
select mart_stated_figure.*
from mart_stated_figure
left join dim_programme
    on mart_stated_figure.programme_code = dim_programme.programme_code
where ($programme_code::varchar is null or mart_stated_figure.programme_code = $programme_code::varchar)
    and ($verdict::varchar is null or mart_stated_figure.verdict = $verdict::varchar)
order by
    dim_programme.valid_from,
    mart_stated_figure.programme_code,
    try_cast(regexp_extract(mart_stated_figure.source_line, '^[0-9]+') as integer),
    mart_stated_figure.figure_id
