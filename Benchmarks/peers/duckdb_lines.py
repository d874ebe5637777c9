"""DuckDB over NDJSON: every column of every record read."""
import sys

import duckdb

connection = duckdb.connect()
connection.execute("SET threads = 1")
query = "SELECT count(*), count(COLUMNS(*)) FROM read_json(?, format = 'newline_delimited', ignore_errors = true)"
print(connection.execute(query, [sys.argv[1]]).fetchone()[0])
