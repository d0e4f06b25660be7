/* Each unit of a programme beside each target: what it did, and what would be its part of what the pace asks for.
   Only a target for each unit is set for units; a share is asked of all alike; of a number a unit's part is the even
   share, which no document sets: it shows who pulls a figure down and is no verdict on the unit. Of fewer things than
   there are units ("01 website") nobody has a part.

grain:       one row per target that has a number, per period in its phase, per unit
key:         scorecard_id, period_key, place_key
materialize: view
*/
with

unit as (

    select
        mart_kpi_scorecard.scorecard_id,
        mart_kpi_scorecard.target_id,
        mart_kpi_scorecard.programme_code,
        mart_kpi_scorecard.phase_code,
        mart_kpi_scorecard.period_key,
        mart_kpi_scorecard.measure,
        mart_kpi_scorecard.is_of_each,
        mart_kpi_scorecard.at_risk_share,
        mart_programme_place.place_key,
        mart_programme_place.place_code,
        mart_programme_place.place_name_vi,
        mart_kpi_figure.numerator,
        mart_kpi_figure.denominator,
        mart_kpi_figure.actual_value,
        mart_target_item.is_passed,
        not mart_kpi_scorecard.is_of_each
            and mart_kpi_scorecard.measure = 'count'
            and mart_kpi_scorecard.goal_value < count(*) over of_target as is_without_part,
        case
            when mart_kpi_scorecard.is_of_each then mart_kpi_scorecard.target_min
            when mart_kpi_scorecard.measure = 'ratio' then mart_kpi_scorecard.expected_value
            else (
                mart_kpi_scorecard.expected_value
                + if(mart_kpi_scorecard.comparator = 'increment', mart_kpi_scorecard.baseline_value, 0)
            ) / count(*) over of_target
        end::decimal(28, 8) as expected_value
    from mart_kpi_scorecard
    inner join dim_kpi
        on mart_kpi_scorecard.kpi_code = dim_kpi.kpi_code
        and dim_kpi.is_measured
    inner join mart_programme_place
        on mart_kpi_scorecard.programme_code = mart_programme_place.programme_code
        and mart_kpi_scorecard.phase_code = mart_programme_place.phase_code
        and mart_kpi_scorecard.data_period_key = mart_programme_place.period_key
        and not mart_programme_place.is_programme_place
        -- what could not be divided among the units of a map is no unit
        and mart_programme_place.is_on_map is not false
    left join mart_kpi_figure
        on mart_programme_place.programme_code = mart_kpi_figure.programme_code
        and mart_programme_place.phase_code = mart_kpi_figure.phase_code
        and mart_kpi_scorecard.kpi_code = mart_kpi_figure.kpi_code
        and mart_programme_place.period_key = mart_kpi_figure.period_key
        and mart_programme_place.place_key = mart_kpi_figure.place_key
    left join mart_target_item
        -- not as a condition of its own, which would make this no join by equal keys
        on if(mart_kpi_scorecard.is_of_each, mart_kpi_scorecard.scorecard_id, null) = mart_target_item.scorecard_id
        and mart_kpi_scorecard.valid_from = mart_target_item.valid_from
        and mart_kpi_scorecard.data_period_key = mart_target_item.period_key
        and mart_programme_place.place_code = mart_target_item.place_code
    where mart_kpi_scorecard.target_id is not null
        and mart_kpi_scorecard.goal_value is not null
        -- a target that names projects or places is told by those (mart_target_item)
        and mart_kpi_scorecard.scope in ('province', 'each_unit')
        and (mart_kpi_scorecard.scope <> 'each_unit' or mart_target_item.scorecard_id is not null)
    window of_target as (
        partition by
            mart_kpi_scorecard.scorecard_id,
            mart_kpi_scorecard.programme_code,
            mart_kpi_scorecard.phase_code,
            mart_kpi_scorecard.period_key
    )

)

select
    * exclude (is_passed, at_risk_share, is_without_part)
        replace (if(is_without_part, null, expected_value) as expected_value),
    -- how many products, people, đồng the unit is short of its part
    case
        when is_without_part then null
        when actual_value >= expected_value then 0
        when measure = 'ratio' then ceil(expected_value * denominator - numerator)
        when measure = 'amount' then expected_value - coalesce(actual_value, 0)
        else ceil(expected_value - coalesce(actual_value, 0))
    end::decimal(18, 0) as shortfall_value,
    case
        when is_without_part then 'no_part'
        when actual_value is null then 'not_measured'
        when is_of_each then if(is_passed, 'on_track', 'off_track')
        when actual_value >= expected_value then 'on_track'
        when actual_value >= expected_value * at_risk_share then 'at_risk'
        else 'off_track'
    end as unit_status
from unit
