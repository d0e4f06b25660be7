/* Giấy chứng nhận còn hiệu lực đếm theo hai bảng phải bằng nhau ở mỗi cuối kỳ.

english: Certificates in force are as many by either table at each period's end.
*/
with

by_certificate as (

    select period_key, count(*) as in_force_count
    from fact_certificate_standing
    where is_in_force
    group by all

),

by_product as (

    select period_key, count(*) as in_force_count
    from fact_product_standing
    group by all

)

select
    coalesce(by_certificate.period_key, by_product.period_key) as period_key,
    by_certificate.in_force_count as by_certificate,
    by_product.in_force_count as by_product
from by_certificate
full join by_product
    on by_certificate.period_key = by_product.period_key
where by_certificate.in_force_count is distinct from by_product.in_force_count
