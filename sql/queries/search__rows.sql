/* What is looked up, a page at a time, in the table of one subject (mart_search_…): products, producers, recognitions, classes,
   projects or points of sale of a programme's place or unit on a day. A reader who may see some units only gets theirs and
   what is public; of the latter not the workbook it came in. Words are sought from the beginning of words, all of them:
   without regard to diacritics (đ as d), or with them. Columns to sort by are those named here, no others. */
with

asked as (

    select
        period_key,
        period_end,
        string_split(trim(regexp_replace(
            replace(strip_accents(lower($words::varchar)), 'đ', 'd'), '[^\p{L}\p{N}]+', ' ', 'g'
        )), ' ') as folded_words,
        string_split(trim(regexp_replace(
            lower(nfc_normalize($words::varchar)), '[^\p{L}\p{N}]+', ' ', 'g'
        )), ' ') as exact_words
    from dim_period
    where period_end <= $as_of::date
    order by period_key desc
    limit 1

),

line as (

    select place_key, reported_from, reported_to
    from bridge_programme_line
    where programme_code = $programme_code::varchar
        and line_key in (
            select place_key
            from dim_programme
            where programme_code = $programme_code::varchar
                and $place_code::varchar is null

            union all

            select place_key
            from mart_programme_place
            where programme_code = $programme_code::varchar
                and place_code = $place_code::varchar
                and period_end <= $as_of::date
        )

),

found as materialized (

    select
        item.item_key,
        $unit_codes::varchar is null
            or list_contains(string_split($unit_codes::varchar, ','), item.unit_place_code) as is_own,
        case $sort_column::varchar
            when 'code' then item.item_code
            when 'producer' then replace(strip_accents(lower(item.producer_name)), 'đ', 'd')
            when 'place' then replace(strip_accents(lower(item.place_name_vi)), 'đ', 'd')
            when 'unit' then replace(strip_accents(lower(item.unit_name_vi)), 'đ', 'd')
            when 'detail' then replace(strip_accents(lower(item.detail)), 'đ', 'd')
            when 'group' then item.product_group_code
            when 'kind' then item.kind_code
            when 'level' then item.level_code
            when 'status' then item.status_code
            when 'decision_no' then item.decision_no
        end as sort_text,
        case $sort_column::varchar
            when 'name' then item.item_key
            when 'stars' then item.star_rating::decimal(18, 2)
            when 'score' then item.total_score
            when 'products' then item.product_count
            when 'progress' then item.progress_share
            when 'attendances' then item.attendance_count
            when 'trainees' then item.trainee_count
            when 'begin_date' then date_diff('day', date '2000-01-01', item.begin_date)
            when 'end_date' then date_diff('day', date '2000-01-01', item.end_date)
            when 'decision_date' then date_diff('day', date '2000-01-01', item.decision_date)
            when 'expiry_date' then date_diff('day', date '2000-01-01', item.expiry_date)
        end as sort_number
    from query_table($subject_table) as item
    cross join asked
    inner join line
        on item.place_key = line.place_key
        and coalesce(item.line_date, asked.period_end) >= line.reported_from
        and coalesce(item.line_date, asked.period_end) < line.reported_to
    where item.from_period_key <= asked.period_key
        and item.to_period_key >= asked.period_key
        and (item.is_public or is_own)
        and ($item_code::varchar is null or item.item_code = $item_code::varchar)
        and ($producer_code::varchar is null or item.producer_code = $producer_code::varchar)
        and ($group_codes::varchar is null or list_contains(string_split($group_codes::varchar, ','), item.product_group_code))
        and ($kind_codes::varchar is null or list_contains(string_split($kind_codes::varchar, ','), item.kind_code))
        and ($level_codes::varchar is null or list_contains(string_split($level_codes::varchar, ','), item.level_code))
        and ($star_ratings::varchar is null or list_contains(string_split($star_ratings::varchar, ','), item.star_rating::varchar))
        and (
            $status_codes::varchar is null
            or list_contains(string_split($status_codes::varchar, ','), item.status_code)
            or (
                item.status_code not in ('not_certified', 'superseded', 'expired', 'revoked')
                and list_contains(string_split($status_codes::varchar, ','), 'any_in_force')
            )
        )
        and ($from_date::date is null or item.item_date >= $from_date::date)
        and ($to_date::date is null or item.item_date <= $to_date::date)
        and case
            when $words::varchar is null then true
            -- most rows have not even the first one
            when not contains(item.search_key, ' ' || asked.folded_words[1]) then false
            when list_contains(
                list_transform(asked.folded_words, lambda word : contains(item.search_key, ' ' || word)), false
            ) then false
            when $is_folded::boolean then true
            else not list_contains(list_transform(asked.exact_words, lambda word : contains(
                ' ' || translate(lower(concat_ws(' ', item.item_name, item.item_code, item.producer_name, item.producer_code,
                    item.decision_no, item.place_name_vi, item.detail)), '.,;:/\-–—_()[]"“”‘’&+*#!?', '                         '),
                ' ' || word
            )), false)
        end

),

page as (

    -- the few of a page are picked out, not all put in order
    select item_key, is_own, sort_text, sort_number
    from found
    order by
        if($is_descending::boolean, null, sort_text) nulls last,
        if($is_descending::boolean, sort_text, null) desc nulls last,
        if($is_descending::boolean, null, sort_number) nulls last,
        if($is_descending::boolean, sort_number, null) desc nulls last,
        item_key
    limit $row_limit
    offset $row_offset

)

select
    item.item_code,
    item.item_name,
    item.product_code,
    item.producer_code,
    item.producer_name,
    item.place_name_vi,
    item.unit_name_vi,
    item.product_group_code,
    item.kind_code,
    item.level_code,
    item.status_code,
    item.star_rating,
    item.total_score,
    item.decision_no,
    item.detail,
    item.begin_date,
    item.end_date,
    item.decision_date,
    item.expiry_date,
    item.product_count,
    item.progress_share,
    item.attendance_count,
    item.trainee_count,
    if(page.is_own, item.submission_id, null) as submission_id,
    if(page.is_own, item.sheet_name, null) as sheet_name,
    if(page.is_own, item.row_number, null) as row_number,
    if(page.is_own, dim_submission.file_name, null) as file_name,
    (select count(*) from found) as row_count
from page
inner join query_table($subject_table) as item
    on page.item_key = item.item_key
inner join dim_submission
    on item.submission_id = dim_submission.submission_id
order by
    if($is_descending::boolean, null, page.sort_text) nulls last,
    if($is_descending::boolean, page.sort_text, null) desc nulls last,
    if($is_descending::boolean, null, page.sort_number) nulls last,
    if($is_descending::boolean, page.sort_number, null) desc nulls last,
    page.item_key
