/* Số bản sổ tay, tài liệu hướng dẫn đã in, cấp phát.

grain:       one row per item issued
key:         submission_id, sheet_name, row_number
counts:      Tổng số bản in của sổ tay, cẩm nang, tài liệu hướng dẫn, bản tin phát hành trong kỳ.
excludes:    Ấn phẩm không ghi số bản in.
cells:       communication_kind, copy_count, published_date
materialize: view
*/
select
    'printed_copies' as kpi_code,
    period_key,
    place_key,
    copy_count::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    communication_code as item_code
from fact_communication
where copy_count is not null
