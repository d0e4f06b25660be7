/* Số toàn chương trình bằng tổng mọi số liệu trong địa bàn chương trình, trên bản đồ nào cũng vậy.

english: The figure of the whole programme is the sum of all figures within its place, on any map.
*/
with

handed_in as (

    select
        bridge_programme_area.programme_code,
        kpi_part.kpi_code,
        kpi_part.period_key,
        sum(kpi_part.numerator) as numerator,
        sum(kpi_part.denominator) as denominator
    from kpi_part
    inner join dim_period
        on kpi_part.period_key = dim_period.period_key
    inner join bridge_programme_area
        on kpi_part.place_key = bridge_programme_area.place_key
        and dim_period.period_end >= bridge_programme_area.reported_from
        and dim_period.period_end < bridge_programme_area.reported_to
    group by all

),

shown as (

    select mart_kpi_rollup.*
    from mart_kpi_rollup
    inner join dim_programme
        on mart_kpi_rollup.programme_code = dim_programme.programme_code
        and mart_kpi_rollup.place_key = dim_programme.place_key

)

select programme_code, kpi_code, period_key, handed_in.numerator, shown.numerator as shown_numerator
from handed_in
full join shown using (programme_code, kpi_code, period_key)
where handed_in.numerator is distinct from shown.numerator
    or handed_in.denominator is distinct from shown.denominator
