"""Holds JSON schemas against the 2020-12 meta-schema, and our JSON files against them.

The argument is a folder of reports to hold against schemas/report.schema.json, of comparisons (*.comparison), of manifests
(*.manifest), and of the catalogue.
"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator

SCHEMAS = pathlib.Path("schemas")


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def faults(path, schema):
    for error in Draft202012Validator(schema).iter_errors(load(path)):
        yield f"{path.name}: {error.json_path}: {error.message[:300]}"


def main():
    found = []
    for path in sorted(SCHEMAS.glob("*.schema.json")):
        Draft202012Validator.check_schema(load(path))
        print(f"{path.name}: a schema of 2020-12")
    held = [
        (sorted((SCHEMAS / "partners").glob("*.json")), "partner.schema.json"),
        ([SCHEMAS / "precedence.json"], "precedence.schema.json"),
        ([SCHEMAS / "comparison.json"], "comparison.schema.json"),
        (sorted(pathlib.Path("samples/config").glob("*.json")), "config.schema.json"),
        (sorted(pathlib.Path(sys.argv[1]).glob("*.json")), "report.schema.json"),
        (sorted(pathlib.Path(sys.argv[1]).glob("*.baseline")), "baseline.schema.json"),
        ([pathlib.Path(sys.argv[1]) / "rules.catalogue"], "rules.schema.json"),
        (sorted(pathlib.Path("samples").rglob("*.expected.json")), "report.schema.json"),
        (sorted(pathlib.Path("samples").rglob("drop.json")), "drop.schema.json"),
        ([pathlib.Path("samples/linking/map.json")], "link-map.schema.json"),
        (sorted(pathlib.Path(sys.argv[1]).glob("*.comparison")), "comparison-report.schema.json"),
        (sorted(pathlib.Path(sys.argv[1]).glob("*.manifest")), "manifest.schema.json"),
    ]
    for files, name in held:
        schema = load(SCHEMAS / name)
        for path in files:
            found += faults(path, schema)
        print(f"{name}: {len(files)} files held against it")
    for fault in found:
        print(f"schemas: {fault}", file=sys.stderr)
    return 1 if found else 0


sys.exit(main())
