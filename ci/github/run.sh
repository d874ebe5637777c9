#!/usr/bin/env bash
# The step of the action: says to cyson-ci.sh what the inputs are. Runs on a runner of GitHub, or on one of your own.
set -euo pipefail

folder="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

fail() {
  echo "cyson action: $1" >&2
  echo "exit-code=2" >> "${GITHUB_OUTPUT:-/dev/null}"
  echo "verdict=none" >> "${GITHUB_OUTPUT:-/dev/null}"
  exit 2
}

# In a checkout the script lies beside the folder of the action.
script="$folder/../cyson-ci.sh"

if [ -n "${INPUT_ARCHIVE:-}" ]; then
  [ -f "$INPUT_ARCHIVE" ] || fail "there is no archive $INPUT_ARCHIVE"
  [ -n "${INPUT_SHA256:-}" ] || fail "archive needs sha256 beside it"
  sum="$(sha256sum < "$INPUT_ARCHIVE")"
  [ "${sum%% *}" = "$INPUT_SHA256" ] || fail "the archive is not the one whose SHA-256 was given"
  home="$(mktemp -d "${RUNNER_TEMP:-/tmp}/cyson-XXXXXX")"
  tar -xzf "$INPUT_ARCHIVE" -C "$home" --strip-components=1 --no-same-owner
  export CYSON_PROGRAM="$home/bin/cyson"
fi

export CYSON_PATHS="${INPUT_PATHS:-}"
export CYSON_ARGS="${INPUT_ARGS:-}"
export CYSON_FAIL_ON="${INPUT_FAIL_ON:-}"
export CYSON_BASELINE="${INPUT_BASELINE:-}"
export CYSON_REPORTS="${INPUT_REPORTS:-}${INPUT_SARIF:+
sarif=$INPUT_SARIF}"
export CYSON_ANNOTATIONS="${INPUT_ANNOTATIONS:-true}"
export CYSON_OUTPUT="${GITHUB_OUTPUT:-}"
export CYSON_SUMMARY=""
[ "${INPUT_SUMMARY:-true}" != true ] || export CYSON_SUMMARY="${GITHUB_STEP_SUMMARY:-}"

exec bash "$script"
