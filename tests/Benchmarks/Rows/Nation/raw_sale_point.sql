/* Rows of raw_sale_point: what each submission says. */
insert into raw_sale_point by name
select
    submission.submission_id,
    'Điểm bán' as sheet_name,
    4 + point.home_no as row_number,
    printf('DB-%05d', point.home_no) as sale_point_code,
    'Điểm bán sản phẩm OCOP' as sale_point_name,
    ['district_point', 'commune_point', 'commune_point', 'tourist_site_counter', 'showroom'][point.home_no % 5 + 1] as sale_point_kind,
    home.commune_code,
    if(point.home_no % 5 = 3, printf('Điểm du lịch %05d', point.home_no), null) as tourist_site_name,
    if(point.home_no % 5 = 3, if(point.home_no % 2 = 0, 'large', 'other'), null) as tourist_site_size,
    point.opened_date
-- one in two communes has one, from a half-year of its own
from (
    select home_no, period_no as begin_no, (period_start + interval 30 day)::date as opened_date
    from (select distinct home_no from home where home_no % 2 = 0)
    inner join half_year
        on hash(home_no, 1) % 18 = half_year.period_no
) as point
inner join home
    on point.home_no = home.home_no
    and point.begin_no <= home.period_no
inner join submission
    on home.unit_place_id = submission.unit_place_id
    and home.period_no = submission.period_no
