#!/usr/bin/env bash
# Holds the numbers of the Statistics module against scipy and statsmodels.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

. ci/setup.sh
setup
find_statisticians

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
STATISTICS_CASES="$folder/cases.ndjson" swift test --skip-build --disable-xctest --filter StatisticsTests.OracleTests \
  > "$folder/log" 2>&1 || {
  tail -n 20 "$folder/log" >&2
  exit 1
}
"$STATISTICS_PYTHON" ci/oracle_statistics.py "$folder/cases.ndjson"
