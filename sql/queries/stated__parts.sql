/* The parts of the figures that the programmes' documents state. */
select mart_stated_part.*
from mart_stated_part
inner join mart_stated_figure
    on mart_stated_part.figure_id = mart_stated_figure.figure_id
where ($programme_code::varchar is null or mart_stated_figure.programme_code = $programme_code::varchar)
order by mart_stated_part.figure_id, mart_stated_part.part_no
