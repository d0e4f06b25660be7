/* Products with their home, their producer and the half-year they are listed in; half of them in the first five. Of three
   neighbours two share a producer. */
create temp table product as
with

numbered as (

    select
        range::integer as product_no,
        range % home.home_count as home_no,
        range // home.home_count // 3 * 2 + least(range // home.home_count % 3, 1) as producer_no,
        range // home.home_count % 3 <> 2 as is_first_of_producer
    from range(getvariable('product_count'))
    cross join (select max(home_no) + 1 as home_count from home) as home

)

select
    product_no,
    home_no,
    printf('SP-%07d', product_no) as product_code,
    printf('CT-%05d-%04d', home_no, producer_no) as producer_code,
    is_first_of_producer,
    -- by the producer, so that nobody has a product before he joined
    if(hash(home_no, producer_no) % 2 = 0, hash(home_no, producer_no, 1) % 5, hash(home_no, producer_no, 2) % 19)::integer as listed_in,
    hash(product_no, 3) % 5 as channel_count
from numbered
