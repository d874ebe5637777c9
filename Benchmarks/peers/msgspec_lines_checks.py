"""msgspec, typed, with the five checks, a line at a time; of a broken record it tells one fault."""
import sys
from datetime import date
from typing import Annotated, Literal, Optional

import msgspec
from checks import GENDERS, REFERENCE

Text = Annotated[str, msgspec.Meta(min_length=1)]
Reference = Annotated[str, msgspec.Meta(pattern=REFERENCE)]
Record = msgspec.defstruct(
    "Record",
    [
        ("nrmReference", Reference),
        ("route", Text),
        ("referredOn", date),
        ("dateOfBirth", Optional[date], None),
        ("encounteredOn", Optional[date], None),
        ("receivedOn", Optional[date], None),
        ("gender", Optional[Literal[GENDERS]], None),
    ],
    gc=False,
)
decode = msgspec.json.Decoder(Record).decode
found = 0
with open(sys.argv[1], "rb") as file:
    for line in file:
        try:
            record = decode(line)
        except msgspec.DecodeError:
            found += 1
            continue
        if record.receivedOn and record.referredOn > record.receivedOn:
            found += 1
print(found)
