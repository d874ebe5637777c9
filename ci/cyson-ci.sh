#!/usr/bin/env bash
# Runs `cyson validate` as a job of continuous integration and ends with its exit code. Everything comes from the environment,
# one path or argument a line, and nothing of it is ever read as shell text:
#   CYSON_PATHS        files and folders to check                        (needed)
#   CYSON_ARGS         further arguments of `cyson validate`
#   CYSON_FAIL_ON      error, warning, info or never
#   CYSON_BASELINE     a baseline: only new findings fail
#   CYSON_REPORTS      reports to write, such as sarif=cyson.sarif
#   CYSON_ANNOTATIONS  true: findings as annotations of GitHub, after the text
#   CYSON_SUMMARY      a file to which a summary in Markdown is added
#   CYSON_OUTPUT       a file to which verdict, counts and exit code are added as name=value
#   CYSON_PROGRAM      the program; else the one beside this script, else that of the PATH
# Values are never shown: a log is read by more people than the drop is.
set -euo pipefail

say() { echo "cyson-ci: $1" >&2; }

arguments=()
# Adds each line of a text as one argument, with what is to stand before it.
add_lines() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line="${line%$'\r'}"
    [ -z "$line" ] || arguments+=(${2:+"$2"} "$line")
  done <<< "$1"
}

find_program() {
  local beside
  beside="$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/cyson"
  if [ -n "${CYSON_PROGRAM:-}" ]; then
    program="$CYSON_PROGRAM"
  elif [ -x "$beside" ]; then
    program="$beside"
  else
    program=cyson
  fi
  command -v "$program" > /dev/null && return
  say "there is no program $program; unpack the archive and put its folder bin on the PATH"
  finish 2
}

# The lines that a program reads from here on would else be commands to GitHub, and a file's name can hold anything.
quietly() {
  if [ "${CYSON_ANNOTATIONS:-}" != true ]; then
    "$@"
    return
  fi
  local token code=0
  token="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
  echo "::stop-commands::$token"
  "$@" 2>&1 || code=$?
  echo "::$token::"
  return "$code"
}

# A number or a word of the report, and nothing else; the head of the report has one of each name.
fact() { sed -n "s/^ *\"$1\": \"\\{0,1\\}\\([a-z0-9]*\\)\"\\{0,1\\},\\{0,1\\}\$/\\1/p" "$folder/report.json" | head -n 1; }

# What GitHub takes of a summary.
summary_limit=1000000

add_summary() {
  [ -n "${CYSON_SUMMARY:-}" ] && [ -e "$folder/summary.md" ] || return 0
  if [ "$(wc -c < "$folder/summary.md")" -gt "$summary_limit" ]; then
    echo "The summary is too long to be shown here; the other reports have all of it." >> "$CYSON_SUMMARY"
  else
    cat "$folder/summary.md" >> "$CYSON_SUMMARY"
  fi
}

finish() {
  local code="$1" verdict="none" counts
  # A report that could not be finished is not there; a verdict is never guessed.
  if [ -e "${folder:-}/report.json" ]; then
    verdict="$(fact verdict)"
    counts="$(sed -n '/^  "counts": {/,/^  }/p' "$folder/report.json")"
  fi
  if [ -n "${CYSON_OUTPUT:-}" ]; then
    {
      echo "exit-code=$code"
      echo "verdict=$verdict"
      local name count
      for name in error warning info records; do
        count="$(sed -n "s/^ *\"$name\": \\([0-9]*\\),\\{0,1\\}\$/\\1/p" <<< "${counts:-}" | head -n 1)"
        echo "$name=${count:-}"
      done
    } >> "$CYSON_OUTPUT"
  fi
  exit "$code"
}

refuse_values() {
  local argument
  for argument in "${arguments[@]}"; do
    case "$argument" in
      --show-v*)
        say "--show-values is refused: logs and reports of a job are read by more people than the drop is"
        finish 5
        ;;
    esac
  done
}

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
find_program

add_lines "${CYSON_ARGS:-}"
[ -z "${CYSON_FAIL_ON:-}" ] || arguments+=(--fail-on "$CYSON_FAIL_ON")
[ -z "${CYSON_BASELINE:-}" ] || arguments+=(--baseline "$CYSON_BASELINE")
add_lines "${CYSON_REPORTS:-}" --report
[ "${CYSON_ANNOTATIONS:-}" != true ] || arguments+=(--report "github=$folder/annotations")
[ -z "${CYSON_SUMMARY:-}" ] || arguments+=(--report "markdown=$folder/summary.md")
arguments+=(--report text --report "json=$folder/report.json" --no-progress)
refuse_values

# What begins with a dash after this is a path.
arguments+=(--)
before=${#arguments[@]}
add_lines "${CYSON_PATHS:-}"
if [ "${#arguments[@]}" -eq "$before" ]; then
  say "CYSON_PATHS names no file or folder"
  finish 2
fi

code=0
quietly "$program" validate "${arguments[@]}" || code=$?
[ ! -e "$folder/annotations" ] || cat "$folder/annotations"
add_summary
finish "$code"
