/* What the codes of a pivot of funding mean, in the order in which they are shown: sources, the document's own labels in a
   phase, contents, units. What may hold another source besides says so. */
select
    'source' as axis,
    funding_source_code as code,
    name_vi,
    name_en,
    may_contain,
    note_vi,
    display_order
from dim_funding_source

union all by name

select distinct
    'own_source' as axis,
    own_source_code as code,
    own_name_vi as name_vi,
    may_contain,
    note_vi,
    display_order
from bridge_funding_source
where programme_code = $programme_code::varchar
    and phase_code = $phase_code::varchar

union all by name

select
    'content' as axis,
    funding_content_code as code,
    name_vi,
    name_en,
    display_order
from dim_funding_content

union all by name

select
    'unit' as axis,
    place_code as code,
    arg_max(place_name_vi, period_key) as name_vi,
    if(bool_or(is_programme_place), 1, 2) as display_order
from mart_programme_place
where programme_code = $programme_code::varchar
    and phase_code = $phase_code::varchar
    and period_end <= $as_of::date
group by place_code
order by axis, display_order, code
