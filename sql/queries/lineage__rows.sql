/* The rows behind a figure, a page at a time. */
with

page as (

    select
        figure.*,
        dim_place.place_code,
        dim_place.full_name_vi as place_name_vi
    from figure_row(
        $kpi_code::varchar, $programme_code::varchar, $phase_code::varchar, $place_code::varchar, $as_of::date,
        $unit_codes::varchar
    ) as figure
    left join dim_place
        on figure.place_key = dim_place.place_key
    order by
        figure.period_key,
        figure.sheet_name,
        dim_place.place_code,
        figure.item_code,
        figure.submission_id,
        figure.row_number,
        figure.numerator nulls last
    limit $row_limit
    offset $row_offset

)

select
    page.period_code,
    page.place_code,
    page.place_name_vi,
    page.numerator,
    page.denominator,
    page.submission_id,
    page.file_name,
    page.unit_name_vi,
    page.submission_period_code,
    page.sheet_name,
    page.row_number,
    -- the columns that decide; those that the row's sheet has become cells
    coalesce(page.cells, '') as cells,
    page.item_code,
    coalesce(dim_product.product_name, dim_producer.producer_name) as item_name
from page
left join dim_product
    on page.item_code = dim_product.product_code
left join dim_producer
    on page.item_code = dim_producer.producer_code
order by
    page.period_key,
    page.sheet_name,
    page.place_code,
    page.item_code,
    page.submission_id,
    page.row_number,
    page.numerator nulls last
