"""Holds a report against the truth of an invented drop: every planted fault found at its exact
place, nothing else found.

    check_planted.py DIR TRUTH REPORT FAULTS RULES

DIR is the drop, TRUTH what `cyson synth --truth` wrote, REPORT the JSON report of it, FAULTS the
list of `cyson synth --list-faults`, RULES the catalogue of `cyson rules --format json`.
"""
import csv
import json
import sys
from collections import Counter, defaultdict

SMALL = ("faults/", "companions/")  # folders of small files with one fault each


def planted(path):
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield (row["file"], row["rule"], int(row["record"]), int(row["line"]),
                   int(row["byteOffset"]))


def places(finding, folder):
    """The places that a finding tells of: several where one finding stands for many."""
    told = [finding["place"]] + (finding["related"] if "count" in finding else [])
    for place in told:
        name = place["file"].removeprefix(folder.rstrip("/") + "/")
        yield name, finding["rule"], place["record"], place["line"], place["byteOffset"]


def differences(truth, findings, folder):
    """What was missed, what was too much, and how many were found."""
    known_places = set(truth)
    found, counted = Counter(), {}
    for finding in findings:
        listed = list(places(finding, folder))
        # One that counts more than it lists is either known by its first place, or only counted.
        is_known = all(place in known_places for place in listed)
        if finding.get("count", 0) > len(listed) and not (is_known and len(listed) == 1):
            counted[listed[0][:2]] = finding["count"]
            continue
        found.update(listed)
    known = Counter(fault for fault in truth if fault[:2] not in counted)
    for key, count in counted.items():
        there = sum(fault[:2] == key for fault in truth)
        # Only the number can be compared: a fault too many or too few stands for the difference.
        known.update({(*key, 0, 0, 0): max(0, there - count)})
        found.update({(*key, 0, 0, 0): max(0, count - there)})
    missed = sorted((known - found).elements())
    extra = sorted((found - known).elements())
    return missed, extra, len(truth) - len(missed)


def unplanted(faults_path, rules_path):
    """The rules without a plant, with the reasons, and those of which nothing is said."""
    with open(faults_path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    reasons = {row["rule"]: row["reason"] for row in rows if row["reason"]}
    known = {row["rule"] for row in rows}
    with open(rules_path, encoding="utf-8") as file:
        rules = json.load(file)
    rules = rules["rules"] if isinstance(rules, dict) else rules
    ids = [rule.get("id") or rule["rule"] for rule in rules]
    return reasons, [rule for rule in ids if rule not in known], len(ids)


def main():
    folder, truth_path, report_path, faults_path, rules_path = sys.argv[1:]
    truth = list(planted(truth_path))
    with open(report_path, encoding="utf-8") as file:
        report = json.load(file)
    missed, extra, found = differences(truth, report["findings"], folder)
    reasons, silent, total = unplanted(faults_path, rules_path)
    rules = {fault[1] for fault in truth}
    faulty = {(fault[0], fault[2]) for fault in truth if not fault[0].startswith(SMALL)}
    inputs = [i for i in report["inputs"]
              if not i["file"].removeprefix(folder.rstrip("/") + "/").startswith(SMALL)]
    clean = sum(i["records"] for i in inputs) - len(faulty)
    print(f"planted {len(truth):,} faults of {len(rules)} rules: found {found:,} at their exact"
          f" places (recall {100 * found / max(1, len(truth)):.4g} %)")
    print(f"{clean:,} clean records: {len(extra):,} findings"
          f" (precision {100 * found / max(1, found + len(extra)):.4g} %)")
    print(f"of {total} rules {total - len(reasons) - len(silent)} have a plant; without one:")
    for rule, reason in sorted(reasons.items()):
        print(f"  {rule}: {reason}")
    for title, faults in (("missed", missed), ("not planted", extra)):
        by_rule = defaultdict(list)
        for fault in faults:
            by_rule[fault[1]].append(fault)
        for rule, some in sorted(by_rule.items()):
            print(f"  {title}: {rule} {len(some)} times, such as {some[0]}", file=sys.stderr)
    if silent:
        print(f"  neither a plant nor a reason: {', '.join(silent)}", file=sys.stderr)
    sys.exit(1 if missed or extra or silent else 0)


if __name__ == "__main__":
    main()
