/* Money disbursed, by source and year. */
select fact_funding.funding_source_code, fact_funding.funding_year, sum(fact_funding.disbursed_vnd) as disbursed_vnd
from fact_funding
group by fact_funding.funding_source_code, fact_funding.funding_year
