#!/usr/bin/env bash
# Invents people, links them and holds the answer against the truth; it has to be the same with one core and with
# two, and with the rows turned round.
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
"$cyson" link "$folder/people.csv" --id id --out "$folder/two.csv" --quiet --jobs 2
cmp "$folder/clusters.csv" "$folder/two.csv"

mkdir "$folder/turned"
{ head -n 1 "$folder/people.csv"; tail -n +2 "$folder/people.csv" | tac; } > "$folder/turned/people.csv"
"$cyson" link "$folder/turned/people.csv" --id id --out "$folder/turned.csv" --quiet
cmp <(sort "$folder/clusters.csv") <(sort "$folder/turned.csv")

python3 ci/check_linkage.py "$folder/clusters.csv" "$folder/truth.csv" "$@"
