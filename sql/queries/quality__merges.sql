/* The codes that stand for another one, newest decision first. */
select kind, code, into_code, reason, decided_by, decided_at
from dim_merge
order by decided_at desc, kind, code
