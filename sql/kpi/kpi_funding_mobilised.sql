/* Kinh phí huy động, phân bổ.

grain:       one row per row of funding handed in with an amount
key:         submission_id, sheet_name, row_number
counts:      Số kinh phí ghi ở cột Huy động, phân bổ phát sinh trong kỳ, mọi nguồn vốn và nội dung
             chi, cộng từ đầu giai đoạn; tính bằng đồng.
excludes:    Kỳ chưa kết thúc vào ngày tính. Không loại phần vốn lồng ghép có thể trùng với ngân
             sách huyện.
cells:       mobilised_vnd
materialize: view
*/
select
    'funding_mobilised' as kpi_code,
    period_key,
    place_key,
    mobilised_vnd as numerator,
    null::decimal(18, 0) as denominator,
    submission_id,
    sheet_name,
    row_number,
    funding_source_code as item_code
from fact_funding
where mobilised_vnd is not null
