/* Figures that the programmes' documents state, beside what their own parts give.
   Compared at the decimals the document prints; the difference is kept to the last digit.

grain:       one row per figure of a document
key:         figure_id
materialize: table
*/
with

added_up as (

    select
        figure_id,
        sum(weight * value) as terms,
        sum(weight * value) filter (where role = 'numerator') as numerator,
        sum(weight * value) filter (where role = 'denominator') as denominator,
        -- whole numbers and shares of few digits: exact in a double
        product(value) as factors,
        bool_or(value is null) as is_part_missing
    from mart_stated_part
    group by all

),

computed as (

    select
        dim_stated_figure.*,
        coalesce(added_up.is_part_missing, false) as is_part_missing,
        case
            when added_up.is_part_missing then null
            -- cast one by one: beside a double the sum would become one, and a đồng be lost
            when dim_stated_figure.method = 'sum' then added_up.terms::decimal(28, 8)
            when dim_stated_figure.method = 'ratio'
                then (added_up.numerator / nullif(added_up.denominator, 0))::decimal(28, 8)
            when dim_stated_figure.method = 'product' then added_up.factors::decimal(28, 8)
        end as computed_value
    from dim_stated_figure
    left join added_up
        on dim_stated_figure.figure_id = added_up.figure_id

)

select
    figure_id,
    programme_code,
    figure_kind,
    source_document,
    source_line,
    subject_vi,
    whole_vi,
    as_written,
    unit,
    stated_value,
    computed_value,
    decimals,
    comparison,
    method,
    case unit
        when 'date' then date_diff(
            'day',
            strptime(computed_value::bigint::varchar, '%Y%m%d'),
            strptime(stated_value::bigint::varchar, '%Y%m%d')
        )
        else stated_value - computed_value
    end::decimal(28, 8) as difference,
    case
        when computed_value is null then 'cannot_be_computed'
        when stated_value is null then 'not_stated'
        when comparison = 'at_least' and stated_value >= computed_value then 'agrees'
        when comparison = 'at_most' and stated_value <= computed_value then 'agrees'
        when comparison = 'equal' and abs(stated_value - computed_value) * 10 ** decimals <= 0.5
            then 'agrees'
        else 'differs'
    end as verdict,
    case
        when computed_value is not null then null
        when is_part_missing then 'no_data'
        when stated_value is null and unit = 'vnd' then 'no_amount'
        else 'no_parts'
    end as reason_code,
    if(computed_value is null, reason_vi, null) as reason_vi,
    note_vi
from computed
