#!/usr/bin/env bash
# Holds the published schemas against their own languages, and our files against the schemas.
# Needs the debug build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

. ci/setup.sh
setup

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
program="$(swift build --show-bin-path)/cyson"

# A report as everybody gets it, one that shows values, and one of a drop that is clean.
report() {
  local name="$1" code=0
  shift
  "$program" validate "$@" --quiet --fail-on never --report "json=$folder/$name.json" || code=$?
  if [ "$code" -ne 0 ]; then
    echo "schemas: cyson validate ended with $code" >&2
    exit 1
  fi
}
report masked samples/drops/2023-q4
report older samples/drops/2013-q4
report shown samples/drops/2023-q4 --show-values --lang cy
"$program" synth --count 200 --seed 1 --format ndjson --out "$folder/clean.ndjson"
report clean "$folder/clean.ndjson"
report configured samples/drops/2023-q4/bawso --config samples/config/bawso.json
"$program" baseline write samples/drops/2023-q4 --out "$folder/samples.baseline" --quiet
report known samples/drops/2023-q4 samples/drops/2013-q4 --baseline "$folder/samples.baseline" \
  --config samples/config/suppressions.json

"$program" rules --format json > "$folder/rules.catalogue"

# Comparisons of invented forces, as the tests write them.
CYSON_PAGES="$folder" swift test --skip-build --disable-xctest --filter PageSamples > /dev/null

# Manifests of runs of every command, as the tests write them.
CYSON_MANIFESTS="$folder" swift test --skip-build --disable-xctest --filter EndToEndTests.RunManifestTests \
  > /dev/null

"$PYTHON" ci/check_schemas.py "$folder"

# Every sample drop as canonical records: valid by the published schemas, alike in the three formats, and
# each value traced to the place where its source stands. Then the same of records of every kind.
normalise() {
  local name="$1" format code=0
  shift
  for format in csv xml ndjson; do
    "$program" normalise "$@" --out "$folder/$name.$format" --quiet --fail-on never \
      --provenance "$folder/$name.provenance" --report "json=$folder/$name.read" || code=$?
    if [ "$code" -ne 0 ]; then
      echo "schemas: cyson normalise ended with $code" >&2
      exit 1
    fi
  done
  xmllint --noout --schema schemas/canonical.xsd "$folder/$name.xml" 2>&1 | sed "s|$folder/||"
  "$PYTHON" ci/check_exports.py "$folder" "$name"
}
for period in samples/drops/*/; do normalise "$(basename "$period")" "$period"; done
"$program" synth --kind all --count 500 --seed 5 --faults 0.3 --format xml --out "$folder/drop"
normalise invented "$folder/drop"

# A merged dataset: every file against the others, against the schemas, and against what it says of itself.
"$program" synth --kind people --count 1000 --seed 5 --out "$folder/invented-people"
for period in samples/drops/*/ "$folder/invented-people"; do
  name="dataset-$(basename "$period")"
  code=0
  "$program" merge "$period" --out "$folder/$name" --quiet --fail-on never || code=$?
  if [ "$code" -ne 0 ]; then
    echo "schemas: cyson merge ended with $code" >&2
    exit 1
  fi
  "$PYTHON" ci/check_dataset.py "$folder/$name" "$period"
  "$program" manifest verify "$folder/$name/manifest.json" --inputs "$period" | sed -n 1p
done

# A sample whose partner has an XSD breaks it once, where its README says so, and nowhere else.
breaks_once() {
  local xsd="schemas/partners/$1" sample="samples/drops/$2" planted found
  planted="$(sed -n "s/^| \`${sample##*/}\` | \([0-9]*\) | [0-9]* | SYN-007 .*/\1/p" \
    "${sample%/*}/README.md")"
  found="$(xmllint --noout --schema "$xsd" "$sample" 2>&1 \
    | sed -n 's/^[^:]*:\([0-9]*\): .*validity error.*/\1/p' || true)"
  if [ -z "$planted" ] || [ "$found" != "$planted" ]; then
    echo "schemas: $sample breaks its XSD at line [$found], planted at [$planted]" >&2
    exit 1
  fi
  echo "$1: breached once, at line $planted, as planted"
}
breaks_once gwent-police.xsd 2023-q4/gwent-police/gwent-referrals-2023q4.xml
breaks_once gwent-police-crimes.xsd 2023-q4/gwent-police/gwent-crimes-2023q4.xml
breaks_once regional-intelligence-unit.xsd 2013-q4/regional-intelligence-unit/riu-5x5x5-2013q4.xml
breaks_once gwent-police-rms1.xsd 2013-q4/gwent-police/gwent-rms-2013q4.xml

# A document without records shows that the published XSD compiles.
echo '<cyson version="1"/>' > "$folder/empty.xml"
xmllint --noout --schema schemas/canonical.xsd "$folder/empty.xml" 2>&1 | sed "s|$folder/||"
