/* Rows of raw_certification: what each submission says. */
insert into raw_certification by name
select
    listed.submission_id,
    'Công nhận' as sheet_name,
    listed.row_number,
    listed.product_code,
    printf('Sản phẩm %07d - mật ong', listed.product_no) as product_name,
    if(evaluation.turn_no = 0, 'first', 're_evaluation') as application_kind,
    case
        when evaluation.star_rating = 5 then 'centre'
        when evaluation.star_rating = 3 and listed.period_start between date '2023-01-01' and date '2025-06-30' then 'district'
        else 'province'
    end as evaluation_level,
    listed.period_start + to_months(3) + to_days((1 + listed.product_no % 27)::integer) as evaluation_date,
    case when not evaluation.is_certified then 41 else [58.25, 72.5, 92][evaluation.star_rating - 2] end as total_score,
    if(evaluation.is_certified, 'certified', 'not_certified') as result,
    evaluation.star_rating,
    if(evaluation.is_certified, printf('%d/QĐ-UBND', 100 + listed.product_no % 27), null) as decision_no,
    if(evaluation.is_certified, evaluation_date + interval 20 day, null) as decision_date,
    if(evaluation.is_certified, 'UBND tỉnh', null) as issuing_authority,
    if(evaluation.is_certified, printf('GCN %07d', listed.product_no), null) as certificate_no
from listed
inner join evaluation using (product_no, period_no)
