/* Rows of raw_funding: what each submission says. */
insert into raw_funding by name
select
    submission_id,
    'Kinh phí' as sheet_name,
    4 + purpose_no as row_number,
    year(period_start) as funding_year,
    ['central_budget', 'provincial_budget', 'district_budget', 'commune_budget', 'local_budget', 'integrated', 'community', 'credit', 'other']
        [purpose_no % 9 + 1] as funding_source,
    ['training', 'communication', 'product_development', 'evaluation', 'trade_promotion', 'project', 'management', 'other_content']
        [purpose_no // 9 + 1] as funding_content,
    (120 + purpose_no) * 1000000 as planned_vnd,
    (100 + purpose_no) * 1000000 as mobilised_vnd,
    (90 + purpose_no) * 1000000 as disbursed_vnd
from submission
cross join (select range as purpose_no from range(least(getvariable('unit_rows'), 72)))
