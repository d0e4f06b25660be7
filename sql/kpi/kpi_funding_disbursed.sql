/* Kinh phí giải ngân.

grain:       one row per row of funding handed in with an amount
key:         submission_id, sheet_name, row_number
counts:      Số kinh phí ghi ở cột Giải ngân phát sinh trong kỳ, mọi nguồn vốn và nội dung chi,
             cộng từ đầu giai đoạn; tính bằng đồng.
excludes:    Kỳ chưa kết thúc vào ngày tính; số tạm ứng chưa ghi là giải ngân.
cells:       disbursed_vnd
materialize: view
*/
select
    'funding_disbursed' as kpi_code,
    period_key,
    place_key,
    disbursed_vnd as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    funding_source_code as item_code
from fact_funding
where disbursed_vnd is not null
