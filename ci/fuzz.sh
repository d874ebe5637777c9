#!/usr/bin/env bash
# Builds the fuzzers and lets them look for SECONDS, all together, from the seeds in Tests/Corpus.
# What they find new is kept in .build-tools/fuzz; a crash fails with the input that made it.
#   ci/fuzz.sh SECONDS [csv|json|text|xml|zip]  CYSON_FUZZ_SEED=N begins the same way each time
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

usage() {
  echo "usage: ci/fuzz.sh SECONDS [csv|json|text|xml|zip]" >&2
  exit 2
}
[[ "${1:-}" =~ ^[1-9][0-9]*$ ]] || usage
seconds="$1"
case "${2:-all}" in
  all) targets=(csv json text xml zip) ;;
  csv | json | text | xml | zip) targets=("$2") ;;
  *) usage ;;
esac

. ci/setup.sh
setup minimal

# Swift's own printer of crashes gets in the way of the sanitizer's.
export SWIFT_BACKTRACE=enable=no
# What an allocation remembers of its caller, and how long it is kept when free, costs a third of the
# time; short memories still show the fault itself.
export ASAN_OPTIONS="${ASAN_OPTIONS:-malloc_context_size=3:quarantine_size_mb=16}"
folder="$tools/fuzz"
build=(swift build -c release --sanitize fuzzer --package-path Fuzz --scratch-path "$folder/build")
mkdir -p "$folder"
"${build[@]}" > "$folder/build.log" 2>&1 || {
  tail -n 40 "$folder/build.log"
  echo "fuzz: the fuzzers do not build" >&2
  exit 1
}
programs="$("${build[@]}" --show-bin-path)"

# As many at a time as there are cores, each with its share of the time.
cores="$(nproc)"
rounds=$(((${#targets[@]} + cores - 1) / cores))
share=$(((seconds + rounds - 1) / rounds))

run() {
  local target="$1" seeds=("Tests/Corpus/$1")
  [ "$target" = json ] && seeds+=("Tests/Corpus/ndjson")
  mkdir -p "$folder/$target/finds" "$folder/$target/crashes"
  # The watchdog: no input of this length may take longer, even on a busy machine.
  "$programs/fuzz-$target" -max_total_time="$share" -timeout=20 -rss_limit_mb=2048 -max_len=4096 \
    -dict="Fuzz/dictionaries/$target.dict" -seed="${CYSON_FUZZ_SEED:-0}" -print_final_stats=1 \
    -artifact_prefix="$folder/$target/crashes/" \
    "$folder/$target/finds" "${seeds[@]}" "$folder/$target/crashes" > "$folder/$target/run.log" 2>&1
}

failed=()
for ((first = 0; first < ${#targets[@]}; first += cores)); do
  batch=("${targets[@]:first:cores}")
  runs=()
  for target in "${batch[@]}"; do
    run "$target" &
    runs+=("$!")
  done
  for index in "${!batch[@]}"; do
    wait "${runs[index]}" || failed+=("${batch[index]}")
  done
done

last() { grep -aoE "$1" "$2" | tail -n 1 | grep -oE '[0-9]+$' || echo -; }

printf '\n| fuzzer | seconds | executions | edges covered | inputs kept | slowest, s | end |\n'
printf '|---|---|---|---|---|---|---|\n'
for target in "${targets[@]}"; do
  log="$folder/$target/run.log"
  end=clean
  [[ " ${failed[*]:-} " == *" $target "* ]] && end=CRASH
  printf '| %s | %s | %s | %s | %s | %s | %s |\n' "$target" "$share" \
    "$(last 'stat::number_of_executed_units: +[0-9]+' "$log")" "$(last 'cov: [0-9]+' "$log")" \
    "$(find "$folder/$target/finds" -type f | wc -l)" \
    "$(last 'stat::slowest_unit_time_sec: +[0-9]+' "$log")" "$end"
done

[ "${#failed[@]}" -eq 0 ] && exit 0
for target in "${failed[@]}"; do
  log="$folder/$target/run.log"
  printf '\n== %s ==\n' "$target"
  grep -aE 'BROKEN PROMISE|Fatal error|ERROR: ' "$log" | cut -c 1-600 | head -n 20
  grep -aoE "Test unit written to .*" "$log" | tail -n 1
done
echo "fuzz: run one again with $programs/fuzz-TARGET FILE" >&2
exit 1
