/* Số chủ thể được củng cố, kiện toàn.

grain:       one row per producer, in the period in which it was consolidated
key:         period_key, item_code
counts:      Chủ thể mọi loại hình có ngày củng cố, kiện toàn trong kỳ.
excludes:    Chủ thể chưa ghi ngày củng cố, kiện toàn.
cells:       consolidated_date
materialize: view
*/
select
    'producers_consolidated' as kpi_code,
    period_key,
    place_key,
    1::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    producer_code as item_code
from fact_producer_standing
where is_newly_consolidated
