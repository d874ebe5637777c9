#!/usr/bin/env bash
# Invents people, links them and holds the answer against the truth.
#   ci/linkage.sh [COUNT] [SEED] [check_linkage.py options: --precision FLOOR, --recall FLOOR]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

count=${1:-5000} seed=${2:-1}
shift $(($# < 2 ? $# : 2))
cyson=${CYSON_BINARY:-$(swift build -c release --show-bin-path)/cyson}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$cyson" synth --kind people-list --count "$count" --seed "$seed" --out "$folder/people.csv" \
  --truth "$folder/truth.csv"
"$cyson" link "$folder/people.csv" --id id --out "$folder/clusters.csv" --quiet
python3 ci/check_linkage.py "$folder/clusters.csv" "$folder/truth.csv" "$@"
