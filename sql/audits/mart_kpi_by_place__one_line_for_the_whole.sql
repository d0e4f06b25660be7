/* Mỗi giai đoạn, kỳ và chỉ số có đúng một dòng của địa bàn chương trình. */
select
    programme_code,
    phase_code,
    kpi_code,
    period_key,
    count(*) filter (where is_programme_place) as programme_place_count
from mart_kpi_by_place
group by all
having count(*) filter (where is_programme_place) <> 1
