/* Mỗi giai đoạn và kỳ có đúng một dòng của địa bàn chương trình.

english: Each phase and period has exactly one line of the programme's place.
*/
select
    programme_code,
    phase_code,
    period_key,
    count(*) filter (where is_programme_place) as programme_place_count
from mart_programme_place
group by all
having count(*) filter (where is_programme_place) <> 1
