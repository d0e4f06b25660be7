/* Tỷ lệ sản phẩm được duy trì so với đầu giai đoạn.

grain:       one row per product in force when the phase began, per period
key:         period_key, item_code
counts:      Mẫu số: sản phẩm từ 3 sao trở lên còn hiệu lực vào ngày trước khi giai đoạn bắt đầu. Tử số:
             những sản phẩm trong số đó còn hiệu lực vào ngày cuối kỳ, kể cả nhờ được công nhận lại.
excludes:    Sản phẩm được công nhận lần đầu trong giai đoạn.
cells:       star_rating, decision_date
materialize: view
*/
select
    'retained_products_share' as kpi_code,
    fact_baseline_phase.period_key,
    fact_certification.place_key,
    (fact_product_standing.product_code is not null)::integer::decimal(18, 0) as numerator,
    1::decimal(18, 0) as denominator,
    fact_certification.submission_id,
    fact_certification.sheet_name,
    fact_certification.row_number,
    fact_certification.product_code as item_code
from fact_certification
inner join fact_baseline_phase
    on fact_certification.place_key = fact_baseline_phase.place_key
    and fact_certification.decision_date < fact_baseline_phase.phase_start
    and fact_certification.in_force_to >= fact_baseline_phase.phase_start
left join fact_product_standing
    on fact_certification.product_code = fact_product_standing.product_code
    and fact_baseline_phase.period_key = fact_product_standing.period_key
