/* Trạng thái nào cũng thuộc danh sách và khớp với số của nó: không có số thì chưa đo được, hết giai đoạn thì đạt hoặc không đạt.

english: Each status is one of the list and fits its figures: without a figure it is not measured,
         after the phase it is met or not met.
*/
select
    scorecard_id,
    period_key,
    target_status,
    actual_value,
    goal_value,
    is_phase_over
from mart_kpi_scorecard
where case target_status
    when 'not_judged' then comparator is distinct from 'judged' or judged_by is not null
    when 'judged_met' then comparator is distinct from 'judged' or judged_by is null
    when 'judged_not_met' then comparator is distinct from 'judged' or judged_by is null
    when 'not_measured' then actual_value is not null
    when 'no_target' then actual_value is null or goal_value is not null
    when 'met' then actual_value is null or goal_value is null or actual_value < goal_value
    when 'nearly_met' then comparator <> 'about' or not is_phase_over or actual_value >= goal_value
    when 'missed' then actual_value is null or not is_phase_over
    when 'on_track' then is_phase_over or actual_value < expected_value
    when 'at_risk' then is_phase_over or actual_value >= expected_value
    when 'off_track' then is_phase_over or actual_value >= expected_value
    else true
end
