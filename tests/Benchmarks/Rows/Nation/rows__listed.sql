/* Each product in each half-year from the one it is listed in, with the submission that repeats it. */
create temp table listed as
select
    product.*,
    home.period_no,
    home.commune_code,
    submission.submission_id,
    submission.period_start,
    submission.period_end,
    -- below the header of the sheet, and one of its own
    product.product_no + 6 as row_number
from product
inner join home
    on product.home_no = home.home_no
    and product.listed_in <= home.period_no
inner join submission
    on home.unit_place_id = submission.unit_place_id
    and home.period_no = submission.period_no
