/* Hạng sao không cao hơn mức mà tổng điểm cho phép.
   Fewer stars are lawful: starred sub-criteria are minimum conditions on top of the score.

english: The star rating is not above what the total score allows.
*/
select
    fact_certification.product_code,
    fact_certification.decision_no,
    fact_certification.star_rating,
    fact_certification.total_score,
    fact_certification.submission_id,
    fact_certification.row_number
from fact_certification
inner join dim_criteria
    on fact_certification.decision_date >= dim_criteria.valid_from
    and fact_certification.decision_date < dim_criteria.valid_to
where fact_certification.star_rating > case
    when fact_certification.total_score >= dim_criteria.star_5_min_score then 5
    when fact_certification.total_score >= dim_criteria.star_4_min_score then 4
    when fact_certification.total_score >= dim_criteria.star_3_min_score then 3
    when fact_certification.total_score >= dim_criteria.star_2_min_score then 2
    when fact_certification.total_score >= 0 then 1
end
