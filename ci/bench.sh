#!/usr/bin/env bash
# Measures the readers, whole `cyson validate`, and the peers that can be installed here, in one run,
# as multiples of `sha256sum` of the same file. No check: times depend on what else the machine does.
#   ci/bench.sh [COUNT] [measure.py options: --runs N, --only WORD, --markdown FILE]
# Or measures `cyson link` on invented people, 100,000 and 1,000,000 unless told otherwise, with Splink beside
# it: precision, recall, F1, pairs a second, time and memory. BENCH_PEERS=no leaves Splink out.
#   ci/bench.sh linkage [COUNT…] [linkage.py options: --runs N, --markdown FILE]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ "${1:-}" = linkage ]; then
  shift
  . ci/setup.sh
  setup
  find_peers
  swift build -c release --product cyson
  options=()
  [ "${BENCH_PEERS:-yes}" = no ] && options+=(--no-peers)
  case "${1:-}" in [0-9]*) ;; *) set -- 100000 1000000 "$@" ;; esac
  exec "$PEER_PYTHON" Benchmarks/linkage.py --folder "$tools/bench/linkage" \
    --cyson "$(swift build -c release --show-bin-path)/cyson" "${options[@]}" "$@"
fi

count="${1:-100000}"
[[ "$count" =~ ^[1-9][0-9]{2,}$ ]] || {
  echo "usage: ci/bench.sh [linkage | COUNT of at least 100] [--runs N] [--only WORD] [--markdown FILE]" >&2
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
