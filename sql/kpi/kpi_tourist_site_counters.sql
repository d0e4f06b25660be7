/* Số quầy OCOP tại điểm du lịch lớn.

grain:       one row per large tourist site per period
key:         item_code, period_key, place_key
counts:      Quầy, điểm bán đang hoạt động ở mỗi điểm du lịch lớn tại ngày cuối kỳ; điểm du lịch lớn
             chưa có quầy là 0.
excludes:    Điểm du lịch không được ghi là điểm du lịch lớn; điểm du lịch không đơn vị nào ghi.
cells:       tourist_site_name, tourist_site_size, opened_date, closed_date
materialize: view
*/
select
    'tourist_site_counters' as kpi_code,
    period_key,
    place_key,
    count(*) filter (where is_open)::decimal(18, 0) as numerator,
    null::decimal(18, 0) as denominator,
    -- the row that is shown for the site: of the counter that is open, if one is
    min_by(submission_id, (not is_open, sale_point_code)) as submission_id,
    min_by(sheet_name, (not is_open, sale_point_code)) as sheet_name,
    min_by(row_number, (not is_open, sale_point_code)) as row_number,
    coalesce(tourist_site_name, sale_point_code) as item_code
from fact_sale_point_standing
where is_large_tourist_site
group by all
