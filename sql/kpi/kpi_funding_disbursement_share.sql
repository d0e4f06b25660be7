/* Tỷ lệ giải ngân so với kinh phí huy động, phân bổ.

grain:       one row per row of funding handed in with an amount
key:         submission_id, sheet_name, row_number
counts:      Tử số: kinh phí giải ngân. Mẫu số: kinh phí huy động, phân bổ. Cả hai cộng từ đầu giai
             đoạn, mọi nguồn vốn.
excludes:    Kinh phí kế hoạch: không ở tử số, không ở mẫu số. Kỳ chưa kết thúc vào ngày tính.
cells:       disbursed_vnd, mobilised_vnd
materialize: view
*/
select
    'funding_disbursement_share' as kpi_code,
    period_key,
    place_key,
    disbursed_vnd as numerator,
    mobilised_vnd as denominator,
    submission_id,
    sheet_name,
    row_number,
    funding_source_code as item_code
from fact_funding
where mobilised_vnd is not null
    or disbursed_vnd is not null
