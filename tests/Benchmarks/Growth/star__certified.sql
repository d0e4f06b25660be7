/* Certified products in force on a day, by district and stars: of the decisions. */
select dim_place.place_code, fact_certification.star_rating, count(*) as product_count
from fact_certification
inner join bridge_place_ancestor
    on fact_certification.place_key = bridge_place_ancestor.place_key
    and bridge_place_ancestor.valid_from <= '2025-06-30'
    and bridge_place_ancestor.valid_to > '2025-06-30'
inner join dim_place
    on bridge_place_ancestor.ancestor_key = dim_place.place_key
    and dim_place.place_level = 'district'
where fact_certification.decision_date <= '2025-06-30'
    and fact_certification.in_force_to > '2025-06-30'
group by dim_place.place_code, fact_certification.star_rating
