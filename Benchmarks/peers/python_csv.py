"""Python's csv module: every row split, nothing checked."""
import csv
import sys

with open(sys.argv[1], newline="", encoding="utf-8") as file:
    print(sum(1 for _ in csv.reader(file)) - 1)
