/* Mỗi thành phần dùng để tính một con số của văn bản phải là một con số hay một chỉ số có thật, và con số nào có cách tính thì có thành phần.

english: Each part that a figure of a document is computed from is a figure or a KPI that exists,
         and each figure with a way to compute it has parts.
*/
select dim_stated_part.figure_id, dim_stated_part.part_code
from dim_stated_part
left join dim_stated_figure as whole
    on dim_stated_part.figure_id = whole.figure_id
left join dim_stated_figure as part
    on dim_stated_part.part_code = part.figure_id
left join dim_kpi
    on dim_stated_part.part_code = dim_kpi.kpi_code
where whole.figure_id is null
    or (dim_stated_part.part_kind = 'figure' and part.figure_id is null)
    or (dim_stated_part.part_kind = 'kpi' and dim_kpi.kpi_code is null)

union all

select figure_id, null as part_code
from dim_stated_figure
where method is not null
    and not exists (from dim_stated_part where dim_stated_part.figure_id = dim_stated_figure.figure_id)
