"""Renews the code lists of countries and languages from Debian's package iso-codes.

What the lists have of their own stays: labels, Welsh, further spellings, sources, dates. Added are
codes that ISO has and the list has not, and names by which ISO calls a code. A name that another
code of the list already has is left with that one. A code that ISO has withdrawn gets its last
day; codes that it withdrew before the list was made are not added. Run again, it changes nothing.
"""

import csv
import gettext
import io
import json
import pathlib
import sys

LOCALES = "/usr/share/locale"
ISO = pathlib.Path("/usr/share/iso-codes/json")
# What stands for something else in the exports of British partners: Northern Ireland, and two
# countries that were called CS one after the other.
AMBIGUOUS = {"NI", "CS"}
LISTS = pathlib.Path(__file__).resolve().parent.parent / "schemas" / "code-lists"


def iso(standard):
    """The entries of a standard, such as 639-3."""
    return json.loads((ISO / f"iso_{standard}.json").read_text())[standard]


def welsh(standard, name):
    """The Welsh name that iso-codes has, or the name itself."""
    translation = gettext.translation(
        f"iso_{standard}", localedir=LOCALES, languages=["cy"], fallback=True)
    return translation.gettext(name).split(";")[0].strip()


def folded(text):
    """As Cyson compares spellings: ASCII letters in lower case, single blanks."""
    text = " ".join(text.replace("\u2019", "'").split())
    return "".join(c.lower() if c.isascii() else c for c in text)


def countries(known):
    """The codes of ISO 3166-1, and those of ISO 3166-3 that the list has already."""
    found = {}
    for entry in iso("3166-1"):
        names = [entry["alpha_2"], entry.get("common_name"), entry["name"],
                 entry.get("official_name")]
        found[entry["alpha_3"]] = {"names": names, "welsh": welsh("3166-1", entry["name"]),
                                   "label": entry.get("common_name", entry["name"]),
                                   "source": "ISO 3166-1"}
    for entry in iso("3166-3"):
        if entry["alpha_3"] in known and entry["alpha_3"] not in found:
            date = entry["withdrawal_date"]
            found[entry["alpha_3"]] = {"names": [entry["alpha_4"]],
                                       "until": date if len(date) == 10 else f"{date}-12-31"}
    return found


def kind(entry):
    if entry["scope"] == "M":
        return "macrolanguage"
    return "sign-language" if "Sign Language" in entry["name"] else "language"


def languages(known):
    """Living languages of ISO 639-1 and 639-2, and those of 639-3 that the list has already."""
    second = {entry["alpha_3"]: entry for entry in iso("639-2")}
    found = {}
    for entry in iso("639-3"):
        part2 = second.get(entry["alpha_3"], {})
        code = part2.get("alpha_2") or entry["alpha_3"]
        is_wanted = entry["type"] == "L" and entry["scope"] in "IM" and part2
        if not is_wanted and code not in known:
            continue
        names = [name.strip() for name in part2.get("name", entry["name"]).split(";")]
        spellings = [entry["alpha_3"], part2.get("bibliographic"), *names, entry["name"],
                     entry.get("inverted_name")]
        translated = welsh("639-2", part2["name"]) if part2 else welsh("639-3", entry["name"])
        found[code] = {"names": spellings, "label": names[0], "welsh": translated,
                       "kind": kind(entry), "source": "ISO 639"}
    return found


def renewed(rows, found):
    """The rows with what ISO says of them, and new rows behind them, by code."""
    spellings = {}
    for row in rows:
        for text in spelled(row):
            spellings.setdefault(folded(text), row["code"])
    for code, entry in found.items():
        if not any(row["code"] == code for row in rows):
            row = dict.fromkeys(rows[0], "")
            row.update(code=code, label_en=entry["label"], label_cy=entry["welsh"],
                       source=entry["source"], confidence="seen")
            rows.append(row)
    rows.sort(key=lambda row: row["code"])
    for row in rows:
        entry = found.get(row["code"], {})
        if "kind" in entry:
            row["kind"] = entry["kind"]
        row["valid_to"] = row["valid_to"] or entry.get("until", "")
        aliases = [alias for alias in row["aliases"].split("|") if alias]
        for name in filter(None, entry.get("names", [])):
            if name not in AMBIGUOUS and spellings.setdefault(folded(name), row["code"]) == row["code"] and folded(
                    name) not in map(folded, spelled(row)):
                aliases.append(name)
                row["aliases"] = "|".join(aliases)
    return rows


def spelled(row):
    return [row["code"], row["label_en"], row["label_cy"], *filter(None, row["aliases"].split("|"))]


def renew(name, entries, check):
    path = LISTS / f"{name}.csv"
    before = path.read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(before)))
    header = list(rows[0])
    rows = renewed(rows, entries({row["code"] for row in rows}))
    text = io.StringIO()
    writer = csv.DictWriter(text, header, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    if text.getvalue() == before:
        print(f"{name}.csv: nothing new in {len(rows)} rows")
        return True
    if not check:
        path.write_text(text.getvalue(), encoding="utf-8")
    print(f"{name}.csv: " + ("is behind iso-codes" if check else "renewed"))
    return not check


def main():
    check = sys.argv[1:] == ["--check"]
    lists = {"countries": countries, "languages": languages}
    results = [renew(name, entries, check) for name, entries in lists.items()]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
