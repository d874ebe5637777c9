#!/usr/bin/env bash
# Judges invented forces again and again: how often identical ones are called different, how often a true gap is
# found, how often consistency is claimed rightly and wrongly. Prints the figures, and fails where one misses what
# it has to be.
#   ci/simulate.sh [RUNS]     2000 runs unless told otherwise
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

runs="${1:-2000}"
[[ "$runs" =~ ^[1-9][0-9]*$ ]] || {
  echo "usage: ci/simulate.sh [RUNS]" >&2
  exit 2
}

. ci/setup.sh
setup minimal

build=(swift build -c release --package-path Benchmarks --scratch-path "$tools/bench/build")
"${build[@]}" --product simulate-verdicts >&2
exec "$("${build[@]}" --show-bin-path)/simulate-verdicts" "$runs"
