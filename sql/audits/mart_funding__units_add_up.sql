/* Kinh phí của địa bàn chương trình bằng tổng kinh phí của các đơn vị trực thuộc và phần báo cáo thẳng ở địa bàn đó: không mất, không thừa một đồng.

english: Funding of a programme's place is what its units and the place itself report together: not
         a đồng lost or left over.
*/
with

part as (

    select
        mart_funding.programme_code,
        mart_funding.period_key,
        if(mart_funding.place_key = dim_programme.place_key, 1, -1)
            * (coalesce(mart_funding.planned_vnd, 0) + coalesce(mart_funding.mobilised_vnd, 0)
                + coalesce(mart_funding.disbursed_vnd, 0))
            as amount_vnd
    from mart_funding
    inner join dim_programme
        on mart_funding.programme_code = dim_programme.programme_code

    union all

    select
        dim_programme.programme_code,
        fact_funding.period_key,
        -(coalesce(fact_funding.planned_vnd, 0) + coalesce(fact_funding.mobilised_vnd, 0)
            + coalesce(fact_funding.disbursed_vnd, 0))
    from fact_funding
    inner join dim_programme
        on fact_funding.place_key = dim_programme.place_key

)

select programme_code, period_key, sum(amount_vnd) as difference_vnd
from part
group by all
having sum(amount_vnd) <> 0
