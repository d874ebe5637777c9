#!/usr/bin/env bash
# What users get beside the program: the archive, completions, the manual page, job files. Each is held against what it has to be,
# by the tools that will read it. Needs the release build (release_program in ci/setup.sh).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

. ci/setup.sh
setup
find_shippers
export LC_ALL=C

# The release build that ci/check.sh made, or one made now.
program="${CYSON_BINARY:-}"
if [ -z "$program" ]; then
  build_release
  program="$(release_program)"
fi
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

# --- Scripts

shellcheck ci/cyson-ci.sh ci/github/run.sh ci/check_package.sh
shellcheck -x -P SCRIPTDIR -e SC2086 ci/package.sh ci/shipping.sh

# --- The archive

archive="$(bash ci/package.sh --program "$program" "$folder/out")"
bash ci/check_package.sh "$archive" "$program"

# --- Completions and the manual, as they are in the archive

tar -xzf "$archive" -C "$folder" --strip-components=1 --wildcards '*/share'
bash="$folder/share/bash-completion/completions/cyson"
zsh="$folder/share/zsh/site-functions/_cyson"
fish="$folder/share/fish/vendor_completions.d/cyson.fish"
bash -n "$bash"
zsh -n "$zsh"
fish -n "$fish"
page="$folder/share/man/man1/cyson.1"
# The pages that it refers to need not be on this machine.
mandoc -Tlint -W style "$page" 2>&1 | grep -vE 'mandoc.db|lacks .* entry|referenced manual not found' > "$folder/lint" || true
groff -mdoc -ww -z -Tutf8 "$page" >> "$folder/lint" 2>&1
if [ -s "$folder/lint" ]; then
  cat "$folder/lint" >&2
  exit 1
fi
mandoc -Tutf8 "$page" | col -b > "$folder/page.txt"
python3 ci/check_manual.py "$program" "$folder/page.txt" "$bash" "$zsh" "$fish"
bash ci/check_completions.sh "$program" "$bash" "$fish"

# --- Job files

"$SHIPPING/check-jsonschema" -q --builtin-schema vendor.github-actions ci/github/action.yml
"$SHIPPING/check-jsonschema" -q --builtin-schema vendor.gitlab-ci --data-transform gitlab-ci ci/gitlab/cyson.gitlab-ci.yml
"$SHIPPING/pre-commit" validate-manifest .pre-commit-hooks.yaml > /dev/null
"$SHIPPING/python3" ci/check_jobs.py "$program" "$archive"
PATH="$SHIPPING:$PATH" bash ci/check_hooks.sh "$program"
