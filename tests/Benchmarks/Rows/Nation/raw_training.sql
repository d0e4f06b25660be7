/* Rows of raw_training: what each submission says. */
insert into raw_training by name
select
    submission_id,
    'Tập huấn' as sheet_name,
    4 + class_no as row_number,
    printf('TH-%s-%s-%02d', unit_code, period_code, class_no // 2) as training_class_code,
    'Chu trình OCOP và hồ sơ sản phẩm' as training_name,
    ['official', 'leader'][class_no % 2 + 1] as audience,
    if(is_commune, 'commune', 'district') as training_level,
    if(class_no % 2 = 0, if(is_commune, 'commune', 'district'), null) as trainee_level,
    if(class_no % 2 = 1, ['enterprise', 'cooperative', 'household'][class_no % 3 + 1], null) as producer_type,
    period_start + to_days((10 + class_no)::integer) as start_date,
    25 as attendance_count,
    5 as trainee_count
from submission
cross join (select range as class_no from range(greatest(getvariable('unit_rows') // 4, 2)))
