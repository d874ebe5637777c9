#!/usr/bin/env bash
# Runs the hooks with pre-commit itself, in a repository that is made for it. Needs pre-commit on the PATH.
#   ci/check_hooks.sh PROGRAM
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

program="$(readlink -f "$1")"
root="$PWD"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin" "$folder/hooks" "$folder/theirs"
ln -s "$program" "$folder/bin/cyson"
export PATH="$folder/bin:$PATH" PRE_COMMIT_HOME="$folder/cache"
export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@localhost GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@localhost

# A repository with nothing but the manifest: what is to be found out is what the hooks run, and cloning all of it takes long.
git init -q "$folder/hooks"
cp "$root/.pre-commit-hooks.yaml" "$folder/hooks"
git -C "$folder/hooks" add . && git -C "$folder/hooks" commit -qm hooks

cd "$folder/theirs"
git init -q .
printf 'nrmReference,route\nX1,nrm\n' > clean.csv
printf 'nrmReference,route,gender\nX1,nrm,heliotrope\n' > faulty.csv
echo 'no data' > readme.txt
mkdir schemas
cp -R "$root/schemas/partners" schemas/
git add .

hook() {
  local expected="$1" code=0
  shift
  pre-commit try-repo "$folder/hooks" "$@" > "$folder/said" 2>&1 || code=$?
  if [ "$code" -ne "$expected" ]; then
    echo "check_hooks: $* ended with $code, expected $expected" >&2
    cat "$folder/said" >&2
    exit 1
  fi
}

hook 0 cyson --files clean.csv
grep -q Passed "$folder/said"
hook 1 cyson --files clean.csv faulty.csv
grep -q 'faulty.csv:2:8: error TYP-018' "$folder/said"
grep -q 'exit code: 1' "$folder/said"
if grep -q heliotrope "$folder/said"; then
  echo "check_hooks: a value was shown" >&2
  exit 1
fi
hook 0 cyson --files readme.txt
grep -q 'no files to check' "$folder/said"
hook 0 cyson-profiles --files schemas/partners/bawso.json
echo '{' > schemas/partners/bawso.json
hook 1 cyson-profiles --files schemas/partners/bawso.json
echo "hooks: passed, failed and left out as they have to be"
