#!/usr/bin/env bash
# Formats the Swift sources; with --check it only says what is not formatted, and fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

case "${1:-}" in
  --check) swift format lint --strict --parallel -r Sources Tests Benchmarks Fuzz Package.swift ;;
  "") swift format -i --parallel -r Sources Tests Benchmarks Fuzz Package.swift ;;
  *)
    echo "usage: ci/format.sh [--check]" >&2
    exit 2
    ;;
esac
