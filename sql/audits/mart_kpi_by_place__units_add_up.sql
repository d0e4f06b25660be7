/* Số của địa bàn chương trình bằng tổng số của các đơn vị trực thuộc, với mọi chỉ số mà không dòng nào báo cáo thẳng ở địa bàn đó. */
with

reported_at_the_top as (

    select distinct dim_programme.programme_code, kpi_result.kpi_code
    from kpi_result
    inner join dim_programme
        on kpi_result.place_key = dim_programme.place_key

),

compared as (

    select
        programme_code,
        phase_code,
        kpi_code,
        period_key,
        sum(if(is_programme_place, 1, -1) * coalesce(numerator, 0)) as numerator_difference,
        sum(if(is_programme_place, 1, -1) * coalesce(denominator, 0)) as denominator_difference
    from mart_kpi_by_place
    group by all

)

select *
from compared
anti join reported_at_the_top using (programme_code, kpi_code)
where numerator_difference <> 0
    or denominator_difference <> 0
