"""orjson over a whole document: the array has to fit into memory."""
import sys

import orjson

with open(sys.argv[1], "rb") as file:
    print(len(orjson.loads(file.read())["records"]))
