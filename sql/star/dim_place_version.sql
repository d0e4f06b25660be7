/* Places as they stood: one row for each span of days in which name, kind and parent did not change.
   valid_from to valid_to is the law; holds_from to holds_to has no gaps and no ends, so that a figure
   of a place that is not yet, or no longer, still has a name and a parent.

grain:       one row per place per version
key:         place_key, valid_from
materialize: table
*/
with

version as (

    select
        place_id,
        place_code,
        place_level,
        nullif(kind_vi, '') as kind_vi,
        name_vi,
        -- the seed begins at the provinces
        coalesce(nullif(parent_id, ''), 'VN') as parent_id,
        valid_from::date as valid_from,
        valid_to::date as valid_to
    from seed_place

    union all

    select 'VN', 'VN', 'country', null, 'Việt Nam', null, date '1945-09-02', date '9999-12-31'
    where not exists (select 1 from seed_place where place_id = 'VN')

),

keyed as (

    select place_id, dense_rank() over (order by place_id)::integer as place_key
    from version
    group by place_id

)

select
    keyed.place_key,
    version.place_id,
    version.place_code,
    version.place_level,
    version.kind_vi,
    version.name_vi,
    concat_ws(' ', upper(version.kind_vi[1]) || version.kind_vi[2:], version.name_vi)
        as full_name_vi,
    parent.place_key as parent_key,
    version.valid_from,
    version.valid_to,
    case
        when lag(version.valid_from) over versions is null then date '0001-01-01'
        else version.valid_from
    end as holds_from,
    coalesce(lead(version.valid_from) over versions, date '9999-12-31') as holds_to
from version
inner join keyed
    on version.place_id = keyed.place_id
left join keyed as parent
    on version.parent_id = parent.place_id
window versions as (partition by version.place_id order by version.valid_from)
