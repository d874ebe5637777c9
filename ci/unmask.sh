#!/usr/bin/env bash
# Takes one mask after another away and expects the tests to notice: a proof that they would, not part of ci/check.sh,
# for it builds the reports once for each mask (five minutes on two cores). `unmask.sh NAME` tries those whose file has
# NAME in its path.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# A file, what stands there, and what stands there without the mask.
masks=(
  'Records/Findings/Argument.swift|disclosure.map { text.revealed(by: $0) } ?? SensitiveText.mask|text.revealed(by: Disclosure(askedForByUser: ()))'
  'Records/Findings/Place.swift|disclosure.map { text.revealed(by: $0) } ?? SensitiveText.mask|text.revealed(by: Disclosure(askedForByUser: ()))'
  'Records/Findings/FindingBatch.swift|case .text(let text) where keepsText:|case .text(let text):'
  'Records/Findings/FindingBatch.swift|if !keepsText, case|if false, case'
  'Records/Words/SensitiveText.swift|package var description: String { SensitiveText.mask }|package var description: String { text }'
  'Records/Words/SensitiveText.swift|package var debugDescription: String { SensitiveText.mask }|package var debugDescription: String { text }'
  'Records/Words/SensitiveText.swift|Mirror(self, children: [])|Mirror(self, children: ["text": text])'
  'Reports/GitHub/GitHubReporter.swift|style.masked|style'
  'Reports/Markdown/MarkdownReporter.swift|style.masked|style'
  'Reports/SARIF/SARIFReporter.swift|style.masked|style'
  'Reports/JUnit/JUnitReporter.swift|style.masked|style'
)

# The reports and what they rest on, as a package of their own, which builds in a minute.
mkdir -p "$work/Tests"
cp -r "$root/Sources" "$work/Sources"
cp -r "$root/Tests/RecordsTests" "$root/Tests/ReportsTests" "$work/Tests/"
cat > "$work/Package.swift" << 'END'
// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
]
let package = Package(
  name: "cyson",
  targets: [
    .target(name: "Records", swiftSettings: settings),
    .target(name: "Reports", dependencies: ["Records"], swiftSettings: settings),
    .testTarget(name: "RecordsTests", dependencies: ["Records"], swiftSettings: settings),
    .testTarget(
      name: "ReportsTests", dependencies: ["Records", "Reports"], exclude: ["Golden"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
END
cd "$work"

builds() { swift build --build-tests > build.log 2>&1; }
passes() { swift test --skip-build --disable-xctest > test.log 2>&1; }

builds || { tail -n 20 build.log >&2; exit 1; }
passes || { grep -E '✘' test.log | head -n 20 >&2; echo "unmask: the tests fail with all masks on" >&2; exit 1; }
echo "unmask: the tests pass with all masks on"

unseen=0
for mask in "${masks[@]}"; do
  IFS='|' read -r file old new <<< "$mask"
  [[ "$file" == *"${1:-}"* ]] || continue
  cp "Sources/$file" kept.swift
  OLD="$old" NEW="$new" python3 - "Sources/$file" << 'END'
import os, sys

path, old = sys.argv[1], os.environ["OLD"]
text = open(path, encoding="utf-8").read()
if old not in text:
    sys.exit(f"unmask: {path} has no mask of that form: {old}")
open(path, "w", encoding="utf-8").write(text.replace(old, os.environ["NEW"], 1))
END
  if ! builds; then
    echo "unmask: $file: does not build without its mask" >&2
    tail -n 5 build.log >&2
    unseen=1
  elif passes; then
    echo "unmask: $file: nobody notices" >&2
    unseen=1
  else
    echo "unmask: $file: noticed by $(grep -c -E '^✘ Test .* recorded' test.log) expectations"
  fi
  cp kept.swift "Sources/$file"
done
exit "$unseen"
