/* Tỷ lệ giấy chứng nhận đến hạn được công nhận lại.

grain:       one row per certificate that reached its end, in that period (denominator), and one in the
             period of its renewal if that is later, or else in the same (numerator)
key:         period_key, submission_id, sheet_name, row_number
counts:      Mẫu số: giấy chứng nhận đến ngày hết hạn 36 tháng trong kỳ. Tử số: giấy đến hạn mà sản phẩm có
             quyết định công nhận mới, trước hạn (trong 180 ngày) hay sau khi hết hạn.
excludes:    Giấy bị thu hồi; giấy được thay sớm hơn 180 ngày trước hạn (nâng hạng giữa kỳ).
cells:       decision_date, product_code
materialize: view
*/
with

due as (

    select
        fact_certification.*,
        dim_period.period_key as due_period_key,
        greatest(dim_period.period_key, (
            year(fact_certification.next_decision_date) * 10
            + (quarter(fact_certification.next_decision_date) + 1) // 2
        ))::integer as renewal_period_key
    from fact_certification
    inner join dim_period
        on fact_certification.expiry_date between dim_period.period_start and dim_period.period_end
    where fact_certification.revocation_date is null
        and coalesce(
            fact_certification.next_decision_date > fact_certification.expiry_date - 180, true
        )

)

select
    'due_certificates_renewed_share' as kpi_code,
    part.period_key,
    due.place_key,
    sum(part.numerator)::decimal(18, 0) as numerator,
    sum(part.denominator)::decimal(18, 0) as denominator,
    due.submission_id,
    due.sheet_name,
    due.row_number,
    due.product_code as item_code
from due
cross join lateral (
    values
        (due.due_period_key, 0, 1),
        (if(due.next_decision_date is null, null, due.renewal_period_key), 1, 0)
) as part(period_key, numerator, denominator)
where part.period_key is not null
group by all
