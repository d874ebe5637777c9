#!/usr/bin/env bash
# Makes the archive that users unpack, cyson-VERSION-linux-ARCHITECTURE.tar.gz, and its SHA-256 beside it. The same commit
# and the same tools give the same bytes.
#   ci/package.sh [--program FILE] [FOLDER]   FOLDER is where the archive goes, else .build-tools/package;
#                                             FILE is a release build that is there already
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

. ci/setup.sh
export LC_ALL=C

program=
folder="$tools/package"
while [ $# -gt 0 ]; do
  case "$1" in
    --program)
      program="$2"
      shift 2
      ;;
    -*)
      echo "usage: ci/package.sh [--program FILE] [FOLDER]" >&2
      exit 2
      ;;
    *)
      folder="$1"
      shift
      ;;
  esac
done
if [ -z "$program" ]; then
  setup minimal
  build_release
  program="$(release_program)"
fi

# The day of the commit, for what is dated must not be dated by the clock.
epoch="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2> /dev/null || echo 315532800)}"
version="$("$program" --version)"
name="cyson-$version-linux-$(uname -m)"
staging="$(mktemp -d)"
trap 'rm -rf "$staging"' EXIT
home="$staging/$name"

# The libraries that the program asks for, but for those that every Debian 12 has and that belong to its C library and compiler.
libraries() {
  ldd "$1" | while read -r library _ path _; do
    case "$library" in
      linux-vdso.so.* | */ld-linux-* | libc.so.* | libm.so.* | libdl.so.* | libpthread.so.* | librt.so.*) ;;
      libgcc_s.so.* | libstdc++.so.*) ;;
      *)
        if [ ! -e "$path" ]; then
          echo "package: $library is not there" >&2
          exit 1
        fi
        echo "$path"
        ;;
    esac
  done
}

put() { install -D -m "$1" "$2" "$home/$3"; }

put 755 "$program" bin/cyson
put 755 ci/cyson-ci.sh bin/cyson-ci
libraries "$program" > "$staging/libraries"
if grep -q swift "$staging/libraries"; then
  echo "package: $program needs libraries of Swift; build it with its runtime linked statically" >&2
  exit 1
fi
while read -r path; do
  put 644 "$(readlink -f "$path")" "lib/$(basename "$path")"
done < "$staging/libraries"

mkdir -p "$home/share/cyson"
cp -R schemas "$home/share/cyson/schemas"
put 755 ci/cyson-ci.sh share/cyson/ci/cyson-ci.sh
put 644 ci/github/action.yml share/cyson/ci/github/action.yml
put 755 ci/github/run.sh share/cyson/ci/github/run.sh
put 644 ci/gitlab/cyson.gitlab-ci.yml share/cyson/ci/gitlab/cyson.gitlab-ci.yml
put 644 ci/Dockerfile share/cyson/ci/Dockerfile

# Asked of the program that is packed, so that they never tell of another one.
mkdir -p "$home/share/bash-completion/completions" "$home/share/zsh/site-functions" \
  "$home/share/fish/vendor_completions.d" "$home/share/man/man1"
"$program" --generate-completion-script bash > "$home/share/bash-completion/completions/cyson"
"$program" --generate-completion-script zsh > "$home/share/zsh/site-functions/_cyson"
"$program" --generate-completion-script fish > "$home/share/fish/vendor_completions.d/cyson.fish"
python3 ci/manual.py "$program" "$epoch" > "$home/share/man/man1/cyson.1"

put 644 LICENSE LICENSE
put 644 CHANGELOG.md CHANGELOG.md
put 644 docs/ci.md share/doc/cyson/ci.md
sed "s/@NAME@/$name/g; s/@VERSION@/$version/g" ci/INSTALL.md > "$home/README.md"

# Whose work is in the archive, by the package that it came from.
while read -r path; do
  # Debian's list has some under /lib, and others under /usr/lib.
  file="$(readlink -f "$path")"
  package="$(dpkg-query -S "$file" "${file#/usr}" 2> /dev/null | head -n 1 | cut -d: -f1 || true)"
  put 644 "/usr/share/doc/$package/copyright" "share/doc/cyson/licences/$package"
done < "$staging/libraries"
swift_licence="$(dirname "$(readlink -f "$(command -v swift)")")/../share/swift/LICENSE.txt"
[ ! -e "$swift_licence" ] || put 644 "$swift_licence" share/doc/cyson/licences/swift/LICENSE.txt
for checkout in "$root/.build-package" "$root/.build"; do
  [ -d "$checkout/checkouts" ] || continue
  for package in "$checkout"/checkouts/*; do
    for file in "$package"/LICENSE* "$package"/NOTICE*; do
      [ ! -e "$file" ] || put 644 "$file" "share/doc/cyson/licences/$(basename "$package")/$(basename "$file")"
    done
  done
  break
done

mkdir -p "$folder"
archive="$folder/$name.tar.gz"
tar --create --directory "$staging" --sort=name --format=ustar --mtime="@$epoch" --owner=0 --group=0 \
  --numeric-owner --mode=u+rw,go+r,go-w,a+X "$name" | gzip --no-name > "$archive"
(cd "$folder" && sha256sum "$name.tar.gz" > "$name.tar.gz.sha256")
echo "$archive"
