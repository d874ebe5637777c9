"""jsonschema-rs with the five checks (the order of days in Python), a line at a time."""
import sys

import jsonschema_rs
import orjson
from checks import DAYS, GENDERS, MANDATORY, REFERENCE

day = {"type": "string", "format": "date"}
schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": list(MANDATORY),
    "properties": {name: day for name in DAYS}
    | {
        "gender": {"enum": list(GENDERS)},
        "nrmReference": {"type": "string", "pattern": REFERENCE},
    },
}
is_valid = jsonschema_rs.validator_for(schema, validate_formats=True).is_valid
found = 0
with open(sys.argv[1], "rb") as file:
    for line in file:
        try:
            record = orjson.loads(line)
        except orjson.JSONDecodeError:
            found += 1
            continue
        if not is_valid(record):
            found += 1
        elif record["referredOn"] > record.get("receivedOn", "9"):
            found += 1
print(found)
