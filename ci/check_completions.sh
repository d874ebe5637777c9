#!/usr/bin/env bash
# Asks the completions of bash and fish as a shell does, and looks at what they offer.
#   ci/check_completions.sh PROGRAM BASH-SCRIPT FISH-SCRIPT
set -euo pipefail

program="$(readlink -f "$1")"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
ln -s "$program" "$folder/cyson"
touch "$folder/export.csv"
export PATH="$folder:$PATH" HOME="$folder" XDG_CONFIG_HOME="$folder" XDG_DATA_HOME="$folder"

in_bash() {
  (
    cd "$folder"
    # shellcheck disable=SC1090
    . "$script"
    COMP_LINE="$1"
    COMP_POINT=${#COMP_LINE}
    # Words as bash splits them at blanks; an end in a blank begins a new one.
    read -ra COMP_WORDS <<< "$1"
    [ "${1% }" = "$1" ] || COMP_WORDS+=("")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    COMP_TYPE=9
    _cyson cyson "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" 2> /dev/null || true
    printf '%s\n' "${COMPREPLY[@]}"
  )
}
in_fish() { (cd "$folder" && fish --no-config -c "source '$fish'; complete -C '$1'" | cut -f 1); }

script="$(readlink -f "$2")"
fish="$(readlink -f "$3")"
count=0
# What the program is asked for by its script, fish tells at a terminal only.
offers() {
  local shell shells=(in_bash in_fish)
  [ "${3:-}" != asked ] || shells=(in_bash)
  for shell in "${shells[@]}"; do
    count=$((count + 1))
    "$shell" "$1" > "$folder/offered"
    if ! grep -qE "^$2 ?\$" "$folder/offered"; then
      echo "check_completions: $shell offers no $2 after \"$1\" but: $(head -n 5 "$folder/offered" | tr '\n' ' ')" >&2
      exit 1
    fi
  done
}

offers "cyson val" validate
offers "cyson validate --fail-" --fail-on
offers "cyson validate --fail-on w" warning
offers "cyson validate --report j" json
offers "cyson validate --partner gwent" gwent-police asked
offers "cyson validate --select DEC-00" DEC-003 asked
offers "cyson validate --select REF,DEC-00" REF,DEC-003 asked
offers "cyson explain DE" DEC-003 asked
offers "cyson validate exp" export.csv
offers "cyson compare --tier pu" public
offers "cyson review a" accept
echo "completions: $count questions asked, each answered"
