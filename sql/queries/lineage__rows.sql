/* The rows behind a figure, a page at a time: of what happens, all rows since the phase began;
   of what stands, the rows of the period. */
with

line as materialized (

    from figure_line(
        $kpi_code::varchar, $programme_code::varchar, $phase_code::varchar, $place_code::varchar, $as_of::date
    )

),

page as (

    select
        line.period_key,
        line.period_code,
        line.cells,
        dim_place.place_code,
        dim_place.full_name_vi as place_name_vi,
        dim_submission.file_name,
        dim_submission.unit_name_vi,
        dim_submission.period_code as submission_period_code,
        kpi_row.numerator,
        kpi_row.denominator,
        kpi_row.submission_id,
        kpi_row.sheet_name,
        kpi_row.row_number,
        kpi_row.item_code
    from line
    inner join kpi_row
        on line.kpi_code = kpi_row.kpi_code
        and line.place_key = kpi_row.place_key
        and line.period_key = kpi_row.period_key
        and (
            line.is_data_period
            or (kpi_row.numerator is not null and line.numerator_basis = 'flow')
            or (kpi_row.denominator is not null and line.denominator_basis = 'flow')
        )
    inner join dim_submission
        on kpi_row.submission_id = dim_submission.submission_id
        and (
            $unit_codes::varchar is null
            or list_contains(string_split($unit_codes::varchar, ','), dim_submission.unit_place_code)
        )
    left join dim_place
        on kpi_row.place_key = dim_place.place_key
    where kpi_row.kpi_code = $kpi_code::varchar
    order by
        line.period_key,
        kpi_row.sheet_name,
        dim_place.place_code,
        kpi_row.item_code,
        kpi_row.submission_id,
        kpi_row.row_number,
        kpi_row.numerator nulls last
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
