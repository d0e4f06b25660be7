/* The projects and places that a target names one by one: those of the document's own list, else the
   places for which it is set.

grain:       one row per target per named project or place
key:         target_id, site_code
materialize: table
*/
select
    seed_target_site.target_id,
    seed_target_site.site_code,
    seed_target_site.name_vi,
    null::integer as place_key,
    nullif(seed_target_site.source_line, '') as source_line
from seed_target_site

union all

select
    placed.target_id,
    dim_place.place_code,
    dim_place.full_name_vi,
    dim_place.place_key,
    placed.source_line
from (
    select distinct
        target_id,
        unnest(string_split(scope_place_ids, ';')) as place_id,
        nullif(source_line, '') as source_line
    from seed_target
    where scope = 'site'
) as placed
inner join dim_place
    on placed.place_id = dim_place.place_id
anti join seed_target_site
    on placed.target_id = seed_target_site.target_id
