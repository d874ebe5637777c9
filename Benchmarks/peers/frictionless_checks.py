"""frictionless with four of the five checks as a Table Schema (it has no order of two days)."""
import os
import sys

from checks import DAYS, GENDERS, MANDATORY, REFERENCE
from frictionless import Resource, Schema, system

folder, name = os.path.split(os.path.abspath(sys.argv[1]))
with open(sys.argv[1], encoding="utf-8") as file:
    header = file.readline().strip().split(",")


def field(name):
    constraints = {"required": True} if name in MANDATORY else {}
    if name == "gender":
        constraints["enum"] = list(GENDERS)
    if name == "nrmReference":
        constraints["pattern"] = REFERENCE
    kind = {"type": "date", "format": "%Y-%m-%d"} if name in DAYS else {"type": "string"}
    return {"name": name, "constraints": constraints} | kind


schema = Schema.from_descriptor({"fields": [field(name) for name in header]})
with system.use_context(trusted=True):
    report = Resource(path=name, basepath=folder, schema=schema).validate()
print(report.stats["errors"])
