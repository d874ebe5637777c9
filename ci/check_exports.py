"""Holds what `cyson normalise` wrote against the published schemas, the three formats against each
other, and every value against the place from which it comes. Nothing of the program is used.

    check_exports.py FOLDER NAME     FOLDER holds NAME.ndjson, NAME.csv, NAME.xml, NAME.provenance, and
    the report NAME.read
"""

import bisect
import codecs
import csv
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

from jsonschema import Draft202012Validator

SCHEMAS = pathlib.Path("schemas")
csv.field_size_limit(1 << 30)
# A byte that spells nothing counts as one character.
codecs.register_error("each byte", lambda error: ("\ufffd" * (error.end - error.start), error.end))
found = []


def fail(text):
    if len(found) < 40:
        found.append(text)


def lines(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file]


def validator(name):
    return Draft202012Validator(json.loads((SCHEMAS / name).read_text(encoding="utf-8")))


def hold(objects, name):
    schema = validator(name)
    for number, one in enumerate(objects, 1):
        for error in schema.iter_errors(one):
            fail(f"{name}: record {number}: {error.json_path}: {error.message[:200]}")


# MARK: - The same values in each format


def flat(record):
    """[(field, value)…] in the order of the record; a reason for a missing value is {"missing": …}."""
    pairs = []
    for part, fields in record.items():
        if isinstance(fields, dict):
            for field, value in fields.items():
                values = value if isinstance(value, list) else [value]
                pairs += [(field, one) for one in values]
    return pairs


REASONS = {"unknown", "refused", "not-applicable", "redacted", "unreadable"}


def from_cell(value):
    return value["missing"] if isinstance(value, dict) else str(value)


def divided(cell):
    """The values of a cell: a bar divides them, and one behind a backslash belongs to a value."""
    values = [""]
    for escaped, divider, other in re.findall(r"\\(.)|(\|)|(.)", cell, flags=re.S):
        if divider:
            values.append("")
        else:
            values[-1] += escaped or other
    return values


def check_table(path, records, repeated):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    if len(rows) != len(records):
        return fail(f"{path.name}: {len(rows)} rows for {len(records)} records")
    for number, (row, record) in enumerate(zip(rows, records), 1):
        expected = {}
        for field, value in flat(record):
            expected.setdefault(field, []).append(from_cell(value))
        cells = {name: cell for name, cell in row.items() if cell}
        if (cells.pop("recordKind"), cells.pop("partner")) != (record["recordKind"], record["partner"]):
            fail(f"{path.name}: record {number}: another kind or partner")
        got = {name: divided(cell) if name in repeated else [cell] for name, cell in cells.items()}
        if got != expected:
            odd = [name for name in {**got, **expected} if got.get(name) != expected.get(name)]
            fail(f"{path.name}: record {number}: another value in {', '.join(odd)}")


# What XML 1.0 cannot spell.
NO_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f]")


def check_document(path, records):
    root = ElementTree.parse(path).getroot()
    if len(root) != len(records):
        return fail(f"{path.name}: {len(root)} elements for {len(records)} records")
    for number, (element, record) in enumerate(zip(root, records), 1):
        got = [
            (value.tag, {"missing": value.get("missing")} if value.get("missing") else value.text)
            for part in element for value in part]
        expected = [
            (field, value if isinstance(value, dict) else NO_XML.sub("\ufffd", str(value)))
            for field, value in flat(record)]
        same = (element.get("kind"), element.get("partner")) == (record["recordKind"], record["partner"])
        if not same or got != expected:
            fail(f"{path.name}: record {number}: not what the NDJSON says")


# MARK: - Where values come from

CODECS = {"windows-1252": "cp1252", "us-ascii": "ascii"}
files = {}
inputs = {}


def content(name):
    if name not in files:
        files[name] = pathlib.Path(name).read_bytes()
    return files[name]


def format_of(name):
    """A file's format and encoding; a profile is JSON."""
    if name in inputs:
        return inputs[name]["format"], inputs[name]["encoding"]
    return "json", "utf-8"


def text_at(place, size):
    """What stands in the file from the place on, without the escapes of its format, `size` characters of it."""
    form, encoding = format_of(place["file"])
    start = place["byteOffset"]
    # No character takes more than a long reference in UTF-16.
    part = content(place["file"])[start:start + 24 * size + 64]
    text = part.decode(CODECS.get(encoding, encoding), errors="replace")
    if form == "csv":
        return resolved_csv(text, size, isQuoted=content(place["file"])[:start].rstrip(b"\0").endswith(b'"'))
    if form == "xml":
        return resolved_xml(text, size)
    return resolved_json(text, size)


def resolved_csv(text, size, isQuoted):
    """In quotes two of them are one; one alone ends them, and text that goes on behind it belongs to the cell."""
    if not isQuoted:
        return text[:size]
    return re.sub('"("?)', r"\1", text)[:size]


def resolved_xml(text, size):
    text = re.sub(r"<!\[CDATA\[|\]\]>|<!--.*?-->", "", text, flags=re.S).replace("\r\n", "\n").replace("\r", "\n")
    named = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}

    def reference(match):
        name = match[1]
        if name.startswith("#"):
            return chr(int(name[2:], 16) if name[1] == "x" else int(name[1:]))
        return named[name]

    return re.sub(r"&(#x[0-9A-Fa-f]+|#[0-9]+|amp|lt|gt|quot|apos);", reference, text)[:size]


def resolved_json(text, size):
    result = []
    pieces = re.finditer(r'\\u([0-9A-Fa-f]{4})|\\(.)|([^\\])', text, flags=re.S)
    named = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}
    for piece in pieces:
        result.append(chr(int(piece[1], 16)) if piece[1] else named.get(piece[2], piece[2]) if piece[2] else piece[3])
        if len(result) > 2 * size:
            break
    joined = "".join(result).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return joined[:size]


starts = {}


def position(place):
    """The line and the column of a byte, counted from the bytes alone."""
    name, offset = place["file"], place["byteOffset"]
    encoding = format_of(name)[1]
    if name not in starts:
        wide = encoding.startswith("utf-16")
        ends = [b"\r\n", b"\n", b"\r"]
        if wide:
            ends = [end.decode().encode(encoding) for end in ends]
        found_ends = re.finditer(b"|".join(map(re.escape, ends)), content(name))
        starts[name] = [0] + [one.end() for one in found_ends if not wide or one.start() % 2 == 0]
    line = bisect.bisect_right(starts[name], offset)
    before = content(name)[starts[name][line - 1]:offset].decode(CODECS.get(encoding, encoding), errors="each byte")
    # A mark at the beginning of a file is no character of it.
    return line, len(before.removeprefix("\ufeff") if line == 1 else before) + 1


lists = {}


def code_row(name, line):
    if name not in lists:
        rows = csv.reader(open(SCHEMAS / "code-lists" / f"{name}.csv", encoding="utf-8", newline=""))
        lists[name] = {}
        last = 0
        for row in rows:
            lists[name][last + 1] = row
            last = rows.line_num
    return lists[name].get(line)


def check_source(where, one, field):
    if "source" not in one:
        if field not in ("sourceText", "sourceReference") or not one.get("isSourceHidden"):
            fail(f"{where}: nothing says of what the value was made")
        return
    source, place = one["source"], one["place"]
    if "[masked]" in json.dumps(place):
        fail(f"{where}: a masked name in its place")
    if not source:
        return fail(f"{where}: an empty source")
    found_there = text_at(place, len(source))
    if found_there != source:
        fail(f"{where}: {place['file']}:{place['line']}:{place['column']} has {found_there[:40]!r}, not {source[:40]!r}")
    if position(place) != (place["line"], place["column"]):
        fail(f"{where}: byte {place['byteOffset']} is at {position(place)}, not at {place['line']}:{place['column']}")


def check_making(where, one):
    made, value, source = one["made"], one["value"], one.get("source", "").strip()
    if "list" in made:
        row = code_row(made["list"], made["line"])
        wanted = value["missing"] if isinstance(value, dict) else value
        if not row or row[0] != wanted:
            return fail(f"{where}: line {made['line']} of {made['list']} is not that of {wanted}")
        spellings = [row[0], row[1], row[2], *row[6].split("|")]
        folded = {" ".join(spelling.split()).lower() for spelling in spellings}
        if made["transform"] == "code" and "profile" not in made and source.isascii() \
                and " ".join(source.split()).lower() not in folded:
            fail(f"{where}: line {made['line']} of {made['list']} does not have the spelling")
    if made["transform"] in ("text", "identifier", "constant") and not isinstance(value, dict) and source != value:
        fail(f"{where}: a text that is not its source")
    if made["transform"] == "constant" and "profile" not in made:
        fail(f"{where}: a constant of no profile")


def check_provenance(path, records):
    traced = lines(path)
    hold(traced, "provenance.schema.json")
    if len(traced) != len(records):
        return fail(f"{path.name}: {len(traced)} lines for {len(records)} records")
    count = 0
    for number, (line, record) in enumerate(zip(traced, records), 1):
        same = all(line[key] == record[key] for key in ("recordKind", "partner"))
        if not same or [(one["field"], one["value"]) for one in line["values"]] != flat(record):
            fail(f"{path.name}: record {number} is not the one of the NDJSON")
        for one in line["values"]:
            where = f"{path.name}: record {number}: {one['field']}"
            check_source(where, one, one["field"])
            for other in one.get("joinedWith", []):
                check_source(where, other, one["field"])
            check_making(where, one)
            count += 1
    return count


def main():
    folder, name = pathlib.Path(sys.argv[1]), sys.argv[2]
    report = json.loads((folder / f"{name}.read").read_text(encoding="utf-8"))
    inputs.update({one["file"]: one for one in report["inputs"]})
    records = lines(folder / f"{name}.ndjson")
    hold(records, "canonical.schema.json")
    # Records of a file that no profile fits are counted, and are nothing canonical. Nothing is
    # written of a file that was stopped, for something in it is SECRET.
    read = sum(
        one["records"] for one in report["inputs"] if one.get("profile") and not one.get("stopped"))
    if len(records) != read:
        fail(f"{len(records)} records were written, {read} were read")
    properties = json.loads((SCHEMAS / "canonical.schema.json").read_text(encoding="utf-8"))["properties"]
    repeated = {
        field for part in properties.values() for field, node in part.get("properties", {}).items()
        if node.get("type") == "array"}
    check_table(folder / f"{name}.csv", records, repeated)
    check_document(folder / f"{name}.xml", records)
    count = check_provenance(folder / f"{name}.provenance", records)
    for text in found:
        print(f"exports: {name}: {text}", file=sys.stderr)
    print(f"{name}: {len(records)} records alike in three formats, {count} values traced")
    return 1 if found or not count else 0


sys.exit(main())
