"""DuckDB with the five checks."""
import sys

import duckdb
from checks import DAYS, GENDERS, MANDATORY, REFERENCE

genders = ", ".join(f"'{gender}'" for gender in GENDERS)
days = " + ".join(
    f"count(*) FILTER ({d} IS NOT NULL AND try_strptime({d}, '%Y-%m-%d') IS NULL)" for d in DAYS
)
missing = " + ".join(f"count(*) FILTER ({name} IS NULL)" for name in MANDATORY)
query = f"""
SELECT {days} + {missing}
  + count(*) FILTER (gender NOT IN ({genders}))
  + count(*) FILTER (NOT regexp_matches(nrmReference, '{REFERENCE}'))
  + count(*) FILTER (try_strptime(referredOn, '%Y-%m-%d') > try_strptime(receivedOn, '%Y-%m-%d'))
FROM read_csv(?, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"',
  null_padding = true, strict_mode = false, ignore_errors = true)
"""
connection = duckdb.connect()
connection.execute("SET threads = 1")
print(connection.execute(query, [sys.argv[1]]).fetchone()[0])
