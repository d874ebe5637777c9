#!/usr/bin/env bash
# Renews the lists of countries and languages from Debian's iso-codes, which it installs where it
# is missing. With --check it only says whether iso-codes has anything new, and fails if so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

. ci/setup.sh

case "${1:-}" in
  "" | --check) ;;
  *)
    echo "usage: ci/renew-code-lists.sh [--check]" >&2
    exit 2
    ;;
esac

if [ ! -d /usr/share/iso-codes/json ]; then
  echo "renew-code-lists: installing iso-codes"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends iso-codes > /dev/null
fi
exec python3 ci/renew_code_lists.py "$@"
