#!/usr/bin/env bash
# Holds the long-term keys that `cyson encode` makes against those of clkhash, bit for bit.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

. ci/setup.sh
setup
find_clkhash

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$CLK_PYTHON" ci/check_clk.py "${CYSON_BINARY:-$(swift build -c release --show-bin-path)/cyson}" "$folder"
