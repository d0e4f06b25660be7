/* The scorecard of a programme, or of one of its phases, as of a day: targets in the order of their
   document, then what is measured without a target. */
select
    scorecard_id,
    target_id,
    kpi_code,
    programme_code,
    phase_code,
    place_code,
    place_name_vi,
    period_code,
    as_of,
    name_vi,
    name_en,
    unit_vi,
    unit_en,
    measure,
    is_headline,
    comparator,
    basis,
    numerator,
    denominator,
    actual_value,
    target_min,
    target_stretch,
    target_max,
    baseline_value,
    goal_value,
    expected_value,
    attainment_share,
    gap_value,
    target_status,
    remark,
    conflicts_with,
    is_phase_over,
    phase_start,
    phase_end,
    data_period_code,
    wording_vi,
    reading_vi,
    note_vi,
    source_document,
    source_line,
    decision
from mart_kpi_scorecard
where programme_code = $programme_code::varchar
    and ($phase_code::varchar is null or phase_code = $phase_code::varchar)
    and period_key = (select max(period_key) from dim_period where period_end <= $as_of::date)
order by phase_start, phase_end, phase_code, target_id nulls last, is_headline desc, kpi_code
