/* The places of the nation: those of the four programmes' provinces and of the provinces merged with them, as the seeds know
   them, and copies of them under codes of their own, until there are 34 provinces and 3,321 communes, as since 1/7/2025. */
with

cluster as (

    -- 15 * 95 + 14 * 99 + 3 * 102 + 2 * 102 communes
    select * from (values
        ('P75-2025', ['P75', 'P70'], 15),
        ('P24-2025', ['P24', 'P27'], 14),
        ('P82-2025', ['P87', 'P82'], 3),
        ('P66-2025', ['P66', 'P54'], 2)
    ) as merged(province_id, former_ids, copy_count)

),

copied as (

    select
        seed_place.*,
        unnest(range(cluster.copy_count)) as copy_no
    from seed_place
    -- a commune is two steps below a former province, and one below a merged one
    left join (select distinct place_id, parent_id from seed_place where place_level = 'district') as district
        on seed_place.parent_id = district.place_id
    inner join cluster
        on list_contains(
            list_append(cluster.former_ids, cluster.province_id),
            coalesce(district.parent_id, seed_place.parent_id, seed_place.place_id)
        )

),

numbered as (

    select *, dense_rank() over (partition by place_level, copy_no = 0 order by copy_no, place_id, place_code) as code_no
    from copied

)

select
    if(copy_no = 0, place_id, place_id || '-' || copy_no) as place_id,
    -- above all codes in use: five digits of a commune, four of a district
    if(copy_no = 0, place_code, (case place_level when 'commune' then 40000 when 'district' then 4000 else 400 end + code_no)::varchar)
        as place_code,
    place_level,
    kind_vi,
    if(copy_no = 0, name_vi, name_vi || ' ' || copy_no) as name_vi,
    if(copy_no = 0, parent_id, parent_id || '-' || copy_no) as parent_id,
    valid_from,
    valid_to,
    source,
    note
from numbered
order by place_id, valid_from
