#!/usr/bin/env bash
# Opens the pages of comparisons and of checks in a browser without a network, at two widths and in both languages; a page fails if it asks
# for anything, logs anything, breaks its own policy, does not fit a narrow window, or if axe-core finds a fault.
# Needs the debug build.
#   ci/pages.sh [PICTURES]               the pages that the tests write; PICTURES is a folder for screenshots
#   ci/pages.sh --check PAGE…            pages of your own
#   ci/pages.sh --picture PAGE OUT.png   the heat map of a page as a picture
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

. ci/setup.sh
setup
find_browser

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

case "${1:-}" in
  --picture)
    "$PYTHON" ci/check_pages.py --picture "$2" "$3"
    exit
    ;;
  --check)
    shift
    cp "$@" "$folder"
    "$PYTHON" ci/check_pages.py "$folder" "$AXE"
    exit
    ;;
esac

CYSON_PAGES="$folder" swift test --skip-build --disable-xctest --filter PageSamples > /dev/null
# What a partner writes is never markup, as a parser that is not ours reads it.
"$PYTHON" ci/check_markup.py "$folder"
rm "$folder"/*-plain.*.html
# Each kind of page in one language, and the largest in both; with pictures all of them.
[ -n "${1:-}" ] || for page in empty.cy hostile.cy long-names.en published.en single.cy charts.en \
  check-small.cy check-one-source.cy check-passed.en check-hostile.cy; do rm "$folder/$page.html"; done
"$PYTHON" ci/check_pages.py "$folder" "$AXE" ${1:+--screens "$1"}
