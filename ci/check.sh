#!/usr/bin/env bash
# Everything that must hold, the same at home and in CI: format, build, tests, planted faults, linkage, fuzz, schemas,
# pages, demo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

began=$SECONDS
stage() { printf '\n== %s (%d s) ==\n' "$1" "$((SECONDS - began))"; }

stage "setup"
. ci/setup.sh
setup

stage "format"
bash ci/format.sh --check

stage "build"
swift build --build-tests --explicit-target-dependency-import-check error
build_release

# The tests that run the program run it as it is released, which starts forty times as fast.
CYSON_BINARY="$(release_program)"
export CYSON_BINARY

# Thousands of cases would bury what failed, so their lines go to a file.
stage "tests"
mkdir -p "$tools"
log="$tools/test.log"
if swift test --skip-build --disable-xctest > "$log" 2>&1; then
  tail -n 1 "$log"
else
  grep -E '✘|↳|error:' "$log" | tail -n 200 || true
  tail -n 5 "$log"
  echo "check: tests failed; everything they said is in ${log#"$root/"}" >&2
  exit 1
fi

# What the tests wrote down is reckoned again by others.
stage "statistics"
bash ci/oracle_statistics.sh

# Twenty thousand invented records of all kinds: every planted fault is found, and nothing else.
stage "planted faults"
bash ci/planted.sh 20000 csv 1
bash ci/planted.sh 5000 ndjson 2 | sed -n 1,2p
bash ci/planted.sh 5000 xml 3 | sed -n 1,2p
bash ci/planted.sh 5000 json 4 | sed -n 1,2p

# Invented people who are in several records: who is found, and that nothing but the records decides it.
stage "linkage"
bash ci/linkage.sh 5000 1 --precision 0.97 --recall 0.95 > "$tools/linkage.log"
sed -n 1,6p "$tools/linkage.log"
bash ci/clk.sh

# A short look, begun the same way each time; what runs longer is told in docs/fuzzing.md.
stage "fuzz"
CYSON_FUZZ_SEED=1 bash ci/fuzz.sh 20

# Built, not run: times are no test.
stage "benchmarks"
swift build -c release --package-path Benchmarks --scratch-path "$tools/bench/build"

# Two hundred invented years: what is called a clear difference, and what consistent.
stage "verdicts"
bash ci/simulate.sh 200 2> "$tools/simulate.log" || {
  tail -n 40 "$tools/simulate.log" >&2
  exit 1
}

# Hints may stay; a mistake in a profile may not.
stage "profiles"
"$CYSON_BINARY" partners check > "$tools/profiles.log" || {
  grep -A 1 -F ': mistake: ' "$tools/profiles.log" >&2
  exit 1
}
tail -n 1 "$tools/profiles.log"
"$CYSON_BINARY" partners check samples/adding-a-partner/schemas/partners/canolfan-harbwr.json

stage "schemas"
bash ci/check-schemas.sh
bash ci/renew-code-lists.sh --check
bash ci/renew-han-readings.sh --check

# Every format of a report, read by others: schemas, sarif-tools, junitparser.
stage "reports"
bash ci/reports.sh > "$tools/reports.log" || {
  tail -n 60 "$tools/reports.log"
  exit 1
}
tail -n 1 "$tools/reports.log"

stage "pages"
bash ci/pages.sh > "$tools/pages.log" || {
  cat "$tools/pages.log"
  exit 1
}
tail -n 1 "$tools/pages.log"

# The archive on a bare root, completions, the manual, users' job files.
stage "shipping"
bash ci/shipping.sh

stage "demo"
bash ci/demo.sh > "$tools/demo.log" 2>&1 || {
  tail -n 40 "$tools/demo.log"
  exit 1
}
grep -m 1 -E '^(PASS|FAIL): ' "$tools/demo.log"

stage "all is well"
