/* Các giai đoạn dùng để phân biệt sản phẩm hiện có và sản phẩm mới của một chương trình không chồng nhau, và giai đoạn nào cũng kết thúc sau khi bắt đầu.

english: The phases that tell existing products of a programme from new ones do not overlap, and
         each phase ends after it begins.
*/
select
    programme_code,
    phase_code,
    start_date,
    end_date,
    lead(start_date) over (partition by programme_code, is_product_baseline order by start_date)
        as next_start_date
from dim_phase
qualify end_date < start_date or (is_product_baseline and end_date >= next_start_date)
