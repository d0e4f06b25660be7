/* Số chủ thể có sản phẩm mới đạt từ 3 sao trở lên.

grain:       one row per producer per baseline phase, in the period of its first new product
key:         submission_id, sheet_name, row_number
counts:      Chủ thể có sản phẩm mới (ghi vào danh mục từ ngày bắt đầu giai đoạn) được công nhận từ
             3 sao trở lên; mỗi chủ thể đếm một lần trong giai đoạn, vào kỳ công nhận sản phẩm mới
             đầu tiên.
excludes:    Chủ thể chỉ có sản phẩm hiện có được công nhận; sản phẩm mới thứ hai trở đi của cùng
             chủ thể.
cells:       product_code, decision_date
materialize: view
*/
select
    'new_product_producers' as kpi_code,
    fact_certification.period_key,
    -- a producer counts where it is at home, which need not be where its product is registered
    fact_producer_standing.place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    fact_certification.submission_id,
    fact_certification.sheet_name,
    fact_certification.row_number,
    fact_producer_standing.producer_code as item_code
from fact_certification
inner join fact_producer_standing
    on fact_certification.producer_key = fact_producer_standing.producer_key
    and fact_certification.period_key = fact_producer_standing.period_key
where fact_certification.is_first
    and not fact_certification.is_existing
qualify row_number() over (
    partition by fact_certification.producer_key, fact_certification.phase_start
    order by fact_certification.decision_date, fact_certification.evaluation_key
) = 1
