"""Holds the CLKs of `cyson encode` against those of clkhash itself, bit for bit.

    check_clk.py CYSON FOLDER

Invented names in several scripts, empty cells and odd numbers, under schemas that between them use every way of
hashing, comparing and spreading bits.
"""

import csv
import itertools
import json
import random
import subprocess
import sys

from clkhash import schema as schemas
from clkhash.bloomfilter import stream_bloom_filters
from clkhash.key_derivation import generate_key_lists
from clkhash.serialization import serialize_bitarray

NAMES = ["Gwenllïan", "Nguyễn", "Юсуф", "محمد", "ኪዳኑ", "O'Brien", "Al-Hassan", "Zoë", "Li", "A", "", "Ŵyn", "李"]


def rows(count):
    choose = random.Random(20261126)
    for number in range(count):
        yield [f"r{number}", choose.choice(NAMES), f"{choose.choice(NAMES)} {choose.choice(NAMES)}".strip(),
               f"{choose.randint(1, 28):02}/{choose.randint(1, 12):02}/{choose.randint(1930, 2012)}",
               choose.choice(["", "0", "7", "-3", "+27", "104", " 41"])]


def feature(name, kind, comparison, strategy, method, missing=None):
    hashing = {"comparison": comparison, "strategy": strategy, "hash": method}
    if missing is not None:
        hashing["missingValue"] = {"sentinel": "", "replaceWith": missing}
    return {"identifier": name, "format": kind, "hashing": hashing}


def all_schemas():
    methods = [{"type": "blakeHash"}, {"type": "doubleHash"}, {"type": "doubleHash", "prevent_singularity": True}]
    strategies = [{"bitsPerFeature": 300}, {"bitsPerToken": 20}, {"bitsPerFeature": 37}]
    sizes = [(1024, 0, "SHA256"), (256, 1, "SHA512"), (64, 2, "SHA256")]
    for method, strategy, (length, folds, digest) in itertools.product(methods, strategies, sizes):
        text = {"type": "string"}
        yield {
            "version": 3,
            "clkConfig": {"l": length, "xor_folds": folds,
                          "kdf": {"type": "HKDF", "hash": digest, "salt": "c2FsdA==", "info": "aW5mbw=="}},
            "features": [
                {"identifier": "id", "ignored": True},
                feature("given", text, {"type": "ngram", "n": 2}, strategy, method),
                feature("family", text, {"type": "ngram", "n": 3, "positional": True}, strategy, method),
                feature("born", {"type": "date", "format": "%d/%m/%Y"},
                        {"type": "ngram", "n": 1, "positional": True}, strategy, method),
                feature("age", {"type": "integer"},
                        {"type": "numeric", "thresholdDistance": 7, "resolution": 3}, strategy, method, "30"),
            ],
        }


def expected(path, secret, people):
    with open(path, encoding="utf-8") as file:
        schema = schemas.from_json_dict(json.load(file))
    keys = generate_key_lists(secret, len(schema.fields), key_size=schema.kdf_key_size, salt=schema.kdf_salt,
                              info=schema.kdf_info, kdf=schema.kdf_type, hash_algo=schema.kdf_hash)
    return [serialize_bitarray(bits) for bits, _, _ in stream_bloom_filters(people, keys, schema)]


def main():
    cyson, folder = sys.argv[1:]
    people = list(rows(150))
    with open(f"{folder}/people.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["id", "given", "family", "born", "age"]] + people)
    subprocess.run([cyson, "encode", "--new-key", f"{folder}/key"], check=True, stderr=subprocess.DEVNULL)
    with open(f"{folder}/key", encoding="utf-8") as file:
        secret = file.read().split()[3]
    count = 0
    for number, schema in enumerate(all_schemas()):
        with open(f"{folder}/schema.json", "w", encoding="utf-8") as file:
            json.dump(schema, file)
        subprocess.run([cyson, "encode", f"{folder}/people.csv", "--id", "id", "--key-file", f"{folder}/key",
                        "--clk-schema", f"{folder}/schema.json", "--out", f"{folder}/out.csv", "--quiet"], check=True)
        with open(f"{folder}/out.csv", encoding="utf-8", newline="") as file:
            given = [row["clk"] for row in csv.DictReader(file)]
        wanted = expected(f"{folder}/schema.json", secret, people)
        if given != wanted:
            row = next(i for i, pair in enumerate(itertools.zip_longest(given, wanted)) if pair[0] != pair[1])
            sys.exit(f"clk: schema {number}, row {row + 1}: the bits are not those of clkhash")
        count += len(given)
    print(f"clk: {count:,} keys under {number + 1} schemas are those of clkhash, bit for bit")


if __name__ == "__main__":
    main()
