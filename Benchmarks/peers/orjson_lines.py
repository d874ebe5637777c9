"""orjson, a line at a time: every record a dictionary, nothing checked."""
import sys

import orjson

count = 0
with open(sys.argv[1], "rb") as file:
    for line in file:
        try:
            orjson.loads(line)
            count += 1
        except orjson.JSONDecodeError:
            pass
print(count)
