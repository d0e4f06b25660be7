/* Chỉ tiêu nào cũng nói rõ cách so sánh, con số phải đạt và chỉ số dùng để đo, trừ chỉ tiêu do người đánh giá.

english: Each target states how it is compared, the figure to be reached and the KPI that measures
         it, unless people judge it.
*/
select
    dim_target.target_id,
    dim_target.comparator,
    dim_target.kpi_code,
    dim_target.target_min
from dim_target
left join dim_kpi
    on dim_target.kpi_code = dim_kpi.kpi_code
where dim_target.comparator not in (
        'at_least', 'at_least_range', 'about', 'between', 'all', 'share_at_least', 'deliver',
        'increment', 'each_at_least', 'each_between', 'judged'
    )
    or (dim_target.comparator <> 'judged' and (dim_target.target_min is null or dim_kpi.kpi_code is null))
    or dim_target.target_min > coalesce(dim_target.target_max, dim_target.target_min)
    or dim_target.nearly_met_share is null
