/* Tỷ lệ sản phẩm đã công nhận được củng cố, nâng cấp.

grain:       one row per product certified before the phase, per period
key:         period_key, item_code
counts:      Mẫu số: sản phẩm đã được công nhận từ 3 sao trở lên trước khi giai đoạn bắt đầu. Tử số: những
             sản phẩm trong số đó có quyết định công nhận mới (công nhận lại, nâng hạng) trong giai đoạn.
excludes:    Sản phẩm được công nhận lần đầu trong giai đoạn.
cells:       application_kind, decision_date
materialize: view
*/
select
    'existing_products_consolidated_share' as kpi_code,
    fact_baseline_phase.period_key,
    fact_certification.place_key,
    coalesce(bool_or(later.decision_date is not null), false)::integer::decimal(18, 0) as numerator,
    1::decimal(18, 0) as denominator,
    fact_certification.submission_id,
    fact_certification.sheet_name,
    fact_certification.row_number,
    fact_certification.product_code as item_code
from fact_certification
inner join fact_baseline_phase
    on fact_certification.place_key = fact_baseline_phase.place_key
    and fact_certification.decision_date < fact_baseline_phase.phase_start
left join fact_certification as later
    on fact_certification.product_code = later.product_code
    and later.decision_date >= fact_baseline_phase.phase_start
    and later.period_key <= fact_baseline_phase.period_key
where fact_certification.is_first
group by all
