#!/usr/bin/env bash
# Measures the readers, whole `cyson validate`, and the peers that can be installed here, in one run,
# as multiples of `sha256sum` of the same file. No check: times depend on what else the machine does.
#   ci/bench.sh [COUNT] [measure.py options: --runs N, --only WORD, --markdown FILE]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

count="${1:-100000}"
[[ "$count" =~ ^[1-9][0-9]{2,}$ ]] || {
  echo "usage: ci/bench.sh [COUNT of at least 100] [--runs N] [--only WORD] [--markdown FILE]" >&2
  exit 2
}
shift || true

. ci/setup.sh
setup
find_peers

swift build -c release --product cyson
readers=(swift build -c release --package-path Benchmarks --scratch-path "$tools/bench/build")
"${readers[@]}"

"$PEER_PYTHON" Benchmarks/measure.py --count "$count" --folder "$tools/bench/$count" \
  --cyson "$(swift build -c release --show-bin-path)/cyson" \
  --reader "$("${readers[@]}" --show-bin-path)/reader-times" "$@"
