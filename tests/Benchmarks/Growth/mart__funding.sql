/* The same, read from the mart. */
select mart_funding.funding_source_code, mart_funding.funding_year, sum(mart_funding.disbursed_vnd)::decimal(18, 0) as disbursed_vnd
from mart_funding
inner join dim_programme
    on mart_funding.programme_code = dim_programme.programme_code
    and mart_funding.place_key = dim_programme.place_key
where mart_funding.programme_code = 'DN19'
group by all
