#!/usr/bin/env bash
# Makes the reports of samples and of invented drops in every format, and has others read them: schemas, sarif-tools,
# junitparser; the same findings in all formats, the same bytes twice.
#   ci/reports.sh [COUNT]   COUNT is how many records the largest drop has; it is to give more than 25,000 findings
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

. ci/setup.sh
setup
find_report_readers

cyson=${CYSON_BINARY:-$(swift build -c release --show-bin-path)/cyson}
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

"$REPORTS_PYTHON" ci/check_reports.py "$(realpath "$cyson")" "$folder" "$REPORT_SCHEMAS" "${1:-60000}"
