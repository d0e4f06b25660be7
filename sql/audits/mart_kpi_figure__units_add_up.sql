/* Số của địa bàn chương trình bằng tổng số của các đơn vị trực thuộc, với mọi chỉ số mà không dòng nào báo cáo thẳng ở địa bàn đó.

english: The figure of a programme's place is the sum of those of its units, for each KPI of which
         no row was reported at the place itself.
*/
with

reported_at_the_top as (

    select distinct dim_programme.programme_code, kpi_part.kpi_code
    from kpi_part
    inner join dim_programme
        on kpi_part.place_key = dim_programme.place_key

),

compared as (

    select
        mart_kpi_figure.programme_code,
        mart_kpi_figure.phase_code,
        mart_kpi_figure.kpi_code,
        mart_kpi_figure.period_key,
        sum(
            if(mart_kpi_figure.place_key = dim_programme.place_key, 1, -1)
            * coalesce(mart_kpi_figure.numerator, 0)
        ) as numerator_difference,
        sum(
            if(mart_kpi_figure.place_key = dim_programme.place_key, 1, -1)
            * coalesce(mart_kpi_figure.denominator, 0)
        ) as denominator_difference
    from mart_kpi_figure
    inner join dim_programme
        on mart_kpi_figure.programme_code = dim_programme.programme_code
    group by all

)

select *
from compared
anti join reported_at_the_top using (programme_code, kpi_code)
where numerator_difference <> 0
    or denominator_difference <> 0
