/* Mỗi địa bàn của chương trình, vào mỗi ngày cuối kỳ, đứng ở dòng toàn chương trình và đúng một dòng nữa: trên bản đồ nào tổng các dòng cũng bằng số toàn chương trình.

english: At each period's end each place of a programme stands in the line of the whole and in
         exactly one more: on any map the lines add up to the figure of the whole programme.
*/
select
    bridge_programme_area.programme_code,
    bridge_programme_area.place_key,
    dim_period.period_key,
    count(*) as line_count,
    count(*) filter (where bridge_programme_line.line_key = dim_programme.place_key) as whole_count
from bridge_programme_area
inner join dim_programme
    on bridge_programme_area.programme_code = dim_programme.programme_code
inner join dim_period
    on dim_period.period_end >= bridge_programme_area.reported_from
    and dim_period.period_end < bridge_programme_area.reported_to
inner join bridge_programme_line
    on bridge_programme_area.programme_code = bridge_programme_line.programme_code
    and bridge_programme_area.place_key = bridge_programme_line.place_key
    and dim_period.period_end >= bridge_programme_line.reported_from
    and dim_period.period_end < bridge_programme_line.reported_to
-- what is reported for the whole itself has no other line
where bridge_programme_area.place_key <> dim_programme.place_key
group by all
having count(*) <> 2 or whole_count <> 1
