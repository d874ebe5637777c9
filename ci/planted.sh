#!/usr/bin/env bash
# Invents a drop with planted faults, checks it and holds the report against the truth.
#   ci/planted.sh COUNT FORMAT SEED
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

count=${1:-20000} format=${2:-csv} seed=${3:-1}
cyson=${CYSON_BINARY:-$(swift build -c release --show-bin-path)/cyson}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$cyson" synth --kind all --count "$count" --faults 0.3 --seed "$seed" --format "$format" \
  --out "$folder/drop" --truth "$folder/truth.csv"
"$cyson" validate "$folder/drop" --report "json=$folder/report.json" --fail-on never --no-progress \
  > "$folder/words"
"$cyson" synth --list-faults > "$folder/faults.csv"
"$cyson" rules --format json > "$folder/rules.json"
python3 ci/check_planted.py "$folder/drop" "$folder/truth.csv" "$folder/report.json" \
  "$folder/faults.csv" "$folder/rules.json"
