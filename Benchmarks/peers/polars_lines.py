"""Polars over NDJSON, streaming: read into typed columns and counted."""
import sys

import polars as pl

print(pl.scan_ndjson(sys.argv[1], ignore_errors=True).select(pl.len()).collect(engine="streaming").item())
