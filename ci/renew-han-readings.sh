#!/usr/bin/env bash
# Renews the readings of Chinese signs from Debian's unicode-data, which it installs where it is missing. With
# --check it only says whether Unihan has anything new, and fails if so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

. ci/setup.sh

case "${1:-}" in
  "" | --check) ;;
  *)
    echo "usage: ci/renew-han-readings.sh [--check]" >&2
    exit 2
    ;;
esac

if [ ! -f /usr/share/unicode/Unihan_Readings.txt.bz2 ]; then
  echo "renew-han-readings: installing unicode-data"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends unicode-data > /dev/null
fi
exec python3 ci/renew_han_readings.py "$@"
