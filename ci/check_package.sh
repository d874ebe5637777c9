#!/usr/bin/env bash
# Unpacks the archive somewhere else and runs it there with nothing around it but Debian's C library and what GCC's libraries are:
# no repository, no Swift, no environment, no network, nothing that can be written. Its reports, datasets and exit codes must be
# those of the program as it was built here.
#   ci/check_package.sh ARCHIVE PROGRAM
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

archive="$(readlink -f "$1")"
program="$(readlink -f "$2")"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

fail() {
  echo "check_package: $1" >&2
  exit 1
}

# --- A second archive has the same bytes.

mkdir "$folder/again"
again="$(umask 077 && TZ=Asia/Tokyo bash ci/package.sh --program "$program" "$folder/again")"
cmp "$archive" "$again" || fail "two archives of the same program differ"
(cd "$(dirname "$archive")" && sha256sum --quiet --check "$(basename "$archive").sha256")
if tar -tzf "$archive" | grep -vE '^cyson-[0-9.]+-linux-[a-z0-9_]+/'; then fail "the archive has files outside its folder"; fi

# --- A root with the C library, and the archive in a folder whose name is no plain word.

bare="$folder/root"
home="/opt/a place with blanks"
mkdir -p "$bare/lib64" "$bare/lib/x86_64-linux-gnu" "$bare/usr/bin" "$bare$home" "$bare/proc" "$bare/dev" "$bare/data" "$bare/out"
base=(/lib64/ld-linux-x86-64.so.2)
for library in libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libgcc_s.so.1 libstdc++.so.6; do
  base+=("/lib/x86_64-linux-gnu/$library")
done
for file in "${base[@]}"; do cp -L "$file" "$bare$file"; done
tar -xzf "$archive" -C "$bare$home" --strip-components=1
ln -s "../..$home/bin/cyson" "$bare/usr/bin/link"
ln -s link "$bare/usr/bin/cyson"

# The samples, copied, under the same names that the program built here is given.
data="$folder/data"
mkdir -p "$data" "$folder/here" "$folder/there"
for partner in bawso gwent-police north-wales-police; do cp -R "samples/drops/2023-q4/$partner" "$data/$partner"; done

# How the bare root is entered; where neither way is allowed, a clean environment has to do.
if ! command -v bwrap > /dev/null || ! bwrap --ro-bind / / true 2> /dev/null; then
  fail "bwrap cannot make a root here; the package bubblewrap and user namespaces are needed"
fi
there() {
  bwrap --unshare-all --uid 65532 --gid 65532 --clearenv --die-with-parent \
    --ro-bind "$bare" / --proc /proc --dev /dev --ro-bind "$data" /data --bind "$folder/there" /out --chdir /data \
    "$@"
}
here() { (cd "$data" && env -i "$program" "$@"); }

# --- Every library is the archive's own or the C library's.

there --setenv LD_TRACE_LOADED_OBJECTS 1 /usr/bin/cyson > "$folder/loaded"
if grep -q 'not found' "$folder/loaded"; then fail "libraries are missing: $(grep 'not found' "$folder/loaded")"; fi
grep -q 'libxml2' "$folder/loaded" || fail "the list of libraries does not name libxml2; was anything looked at?"
if grep '=> /' "$folder/loaded" | grep -vF "$home/" | grep -vE '/lib(64|/x86_64-linux-gnu)/(ld-linux-x86-64|libc|libm|libdl|libpthread|librt|libgcc_s|libstdc\+\+)\.so'; then
  fail "libraries from outside the archive"
fi

# --- The same answers as here.

expect() {
  local code="$1" got=0
  shift
  there /usr/bin/cyson "$@" > "$folder/output" 2> "$folder/complaints" || got=$?
  [ "$got" -eq "$code" ] || fail "cyson $* ended with $got, expected $code: $(cat "$folder/complaints")"
}
same() {
  local code=0
  here "$@" > "$folder/expected" 2> "$folder/expected-complaints" || code=$?
  expect "$code" "$@"
  cmp "$folder/expected" "$folder/output" || fail "cyson $* says something else than the program built here"
  cmp "$folder/expected-complaints" "$folder/complaints" || fail "cyson $* complains of something else"
}

[ "$(there "$home/bin/cyson" --version)" = "$(here --version)" ] || fail "the version is another one"
for name in text json $("$program" validate x --report '?' 2>&1 | sed -n 's/.*(one of: \(.*\))$/\1/p' | tr -d ','); do
  same validate bawso gwent-police north-wales-police --report "$name"
done
same explain DEC-003 --lang cy
same partners
expect 0 partners check

# SQLite, libxml2 with a schema, and everything that a merge writes.
merged=0
(cd "$data" && env -i "$program" merge bawso gwent-police north-wales-police --out "$folder/here/dataset" --quiet) || merged=$?
expect "$merged" merge bawso gwent-police north-wales-police --out /out/dataset --quiet
# The page of the run names the folder it was written to nowhere, so that both are the same to the byte.
diff -r "$folder/here/dataset" "$folder/there/dataset" || fail "the datasets differ"
[ -s "$folder/there/dataset/merged.sqlite" ] || fail "the dataset has no merged.sqlite"

# --- Exit codes.

printf 'nrmReference,route\nX1,nrm\n' > "$data/clean.csv"
printf 'nrmReference,route,gender\nX1,nrm,heliotrope\n' > "$data/faulty.csv"
expect 0 validate clean.csv
expect 1 validate faulty.csv
expect 0 validate faulty.csv --fail-on never
expect 2 validate clean.csv --selekt DEC
expect 2 validate clean.csv --schemas /nowhere
expect 3 validate nothing.csv
expect 3 validate clean.csv --report json=/data/x.json
expect 5 compare clean.csv --show-values

# --- The container: what the Dockerfile starts, as whom, with a root that cannot be written and no network.

if [ "$(sed -n 's/^ENTRYPOINT //p' ci/Dockerfile)" != '["/usr/local/bin/cyson"]' ]; then fail "the entry point is no list of one program"; fi
[ "$(sed -n 's/^USER //p' ci/Dockerfile)" = 65532:65532 ] || fail "the container runs as somebody else than was tried here"
for link in cyson cyson-ci; do
  grep -qE "^RUN ln -s .*/opt/cyson/bin/$link .*/usr/local/bin/\$" ci/Dockerfile || fail "the Dockerfile does not link $link"
  [ -x "$bare$home/bin/$link" ] || fail "the archive has no bin/$link"
done

# --- Starting is a matter of milliseconds. CPU time, for others may use the machine.

taken="$(python3 - "$bare$home/bin/cyson" <<'PYTHON'
import os, subprocess, sys, time
walls = []
before = os.times()
for _ in range(20):
    began = time.perf_counter()
    subprocess.run([sys.argv[1], "--version"], stdout=subprocess.DEVNULL, check=True)
    walls.append(time.perf_counter() - began)
after = os.times()
cpu = (after.children_user + after.children_system - before.children_user - before.children_system) / 20
print(f"{cpu * 1000:.1f} {min(walls) * 1000:.1f}")
PYTHON
)"
awk -v cpu="${taken% *}" 'BEGIN { exit !(cpu <= 20) }' || fail "--version takes ${taken% *} ms of CPU time, more than 20"

echo "package: $(basename "$archive"), $(du -h "$archive" | cut -f 1), runs on a bare root; --version ${taken% *} ms CPU, ${taken#* } ms at best"
