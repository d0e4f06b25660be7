/* Funding of a phase up to a day, added up over any two of source (the common one or the document's own), year, content
   and unit: every cell, every row, every column, and all, with shares. */
with

line as (

    select
        case $row_axis::varchar
            when 'source' then mart_funding_line.funding_source_code
            when 'own_source' then mart_funding_line.own_source_code
            when 'content' then mart_funding_line.funding_content_code
            when 'unit' then mart_programme_place.place_code
            else mart_funding_line.funding_year::varchar
        end as row_code,
        case $column_axis::varchar
            when 'source' then mart_funding_line.funding_source_code
            when 'own_source' then mart_funding_line.own_source_code
            when 'content' then mart_funding_line.funding_content_code
            when 'unit' then mart_programme_place.place_code
            else mart_funding_line.funding_year::varchar
        end as column_code,
        mart_funding_line.planned_vnd,
        mart_funding_line.mobilised_vnd,
        mart_funding_line.disbursed_vnd
    from mart_funding_line
    -- the code of the line on the map that is asked for: what cannot be divided there has one of its own
    inner join mart_programme_place
        on mart_funding_line.programme_code = mart_programme_place.programme_code
        and mart_funding_line.phase_code = mart_programme_place.phase_code
        and mart_funding_line.period_key = mart_programme_place.period_key
        and mart_funding_line.place_key = mart_programme_place.place_key
    where mart_funding_line.programme_code = $programme_code::varchar
        and mart_funding_line.phase_code = $phase_code::varchar
        and mart_funding_line.period_end <= $as_of::date
        and ($place_code::varchar is null or mart_programme_place.place_code = $place_code::varchar)

),

added_up as (

    select
        case
            when grouping(row_code) = 0 and grouping(column_code) = 0 then 'cell'
            when grouping(row_code) = 0 then 'row'
            when grouping(column_code) = 0 then 'column'
            else 'total'
        end as level,
        row_code,
        column_code,
        sum(planned_vnd)::decimal(18, 0) as planned_vnd,
        sum(mobilised_vnd)::decimal(18, 0) as mobilised_vnd,
        sum(disbursed_vnd)::decimal(18, 0) as disbursed_vnd
    from line
    group by grouping sets ((row_code, column_code), (row_code), (column_code), ())
    having count(*) > 0

)

select
    added_up.*,
    (added_up.mobilised_vnd / nullif(whole.mobilised_vnd, 0))::decimal(28, 8) as mobilised_share,
    (added_up.disbursed_vnd / nullif(added_up.mobilised_vnd, 0))::decimal(28, 8) as disbursement_share
from added_up
inner join added_up as whole
    on whole.level = 'total'
order by added_up.row_code, added_up.column_code, added_up.level
