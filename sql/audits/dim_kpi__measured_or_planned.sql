/* Chỉ số nào trong danh mục đo được cũng có mô hình tính, mô hình nào cũng có trong danh mục, số gốc tính theo thời điểm hay phát sinh, tỷ lệ của cái gì đều được ghi rõ.

english: Every KPI of the list that can be measured has its model and every model stands in the
         list; whether the basis is a stock or a flow, and of what a share is taken, is stated.
*/
select kpi_code, 'no model' as what
from seed_kpi
anti join seed_kpi_model using (kpi_code)

union all

select kpi_code, 'no seed row'
from seed_kpi_model
anti join seed_kpi using (kpi_code)

union all

select kpi_code, 'measure or basis not stated'
from dim_kpi
where measure not in ('count', 'ratio', 'amount')
    or numerator_basis not in ('stock', 'flow')
    or (measure = 'ratio') <> (coalesce(denominator_basis, '') in ('stock', 'flow'))

union all

select kpi_code, 'share of what'
from dim_kpi
where part_unit_vi is null
