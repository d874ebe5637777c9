"""Reads the reports of checks as others would, and holds them against each other.

    check_reports.py CYSON FOLDER SCHEMAS COUNT    FOLDER is for what is written, SCHEMAS holds the published schemas

A format that lists findings is one line in LISTS; a format of its own rules is one line in RULES.
"""

import csv
import json
import pathlib
import re
import shutil
import subprocess
import sys
import time
import urllib.parse

import junitparser
from jsonschema import Draft4Validator
from lxml import etree

CYSON, FOLDER, SCHEMAS, COUNT = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]), int(sys.argv[4])
ROOT = pathlib.Path.cwd()
MOST_RESULTS = 25_000
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
SHARED = ["github", "junit", "markdown", "sarif"]
found = []


def fault(text):
    found.append(text)


def check(claim, text):
    if not claim:
        fault(text)


# --- the ids of findings, in the order of the report

def json_ids(path):
    return [finding["id"] for finding in json.loads(path.read_text())["findings"]]


def ndjson_ids(path):
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    return [line["id"] for line in lines if "id" in line]


def csv_ids(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [row["id"] for row in csv.DictReader(file)]


def sarif_ids(path):
    results = json.loads(path.read_text())["runs"][0]["results"]
    return [result["partialFingerprints"]["cysonFinding/v1"] for result in results
            if result.get("baselineState") != "absent"]


LISTS = {"json": json_ids, "ndjson": ndjson_ids, "csv": csv_ids, "sarif": sarif_ids}


# --- SARIF

SARIF = Draft4Validator(json.loads((SCHEMAS / "sarif-2.1.0.json").read_text()))
REFERENCE = re.compile(r"(file:/{2})?([A-Za-z0-9._~/-]|%[0-9A-F]{2})+")


def check_sarif(name, path, report):
    document = json.loads(path.read_text())
    for mistake in list(SARIF.iter_errors(document))[:5]:
        fault(f"{name}: {mistake.json_path}: {mistake.message[:200]}")
    run = document["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    results = [result for result in run["results"] if result.get("baselineState") != "absent"]
    wanted = [finding for severity in LEVELS for finding in report["findings"] if finding["severity"] == severity]
    left_out = max(0, len(wanted) - MOST_RESULTS)
    check(len(run["results"]) <= MOST_RESULTS, f"{name}: more results than GitHub takes")
    check([result["partialFingerprints"]["cysonFinding/v1"] for result in results]
          == [finding["id"] for finding in wanted[:MOST_RESULTS]], f"{name}: not the worst first")
    for result, finding in zip(results, wanted):
        check_result(f"{name}: {finding['id']}", result, finding, rules)
    for result in run["results"]:
        check(("suppressions" in result) == ("suppressions" in run["results"][0]), f"{name}: suppressions of some only")
        check(rules[result["ruleIndex"]]["id"] == result["ruleId"], f"{name}: {result['ruleId']} at another index")
    for rule in rules:
        check(len(rule["properties"]["tags"]) <= 20, f"{name}: {rule['id']} has too many tags")
        check("<" not in rule["help"]["markdown"], f"{name}: {rule['id']} has HTML in its help")
    [translation] = run["translations"]
    check([rule["id"] for rule in translation["rules"]] == [rule["id"] for rule in rules], f"{name}: other rules in Welsh")
    counts = [report["counts"][severity] for severity in LEVELS]
    check([run["properties"][key] for key in ("errors", "warnings", "infos")] == counts, f"{name}: other counts")
    [invocation] = run["invocations"]
    check(invocation["exitCode"] == (1 if report["verdict"] == "fail" else 0), f"{name}: another exit code")
    notices = [notice["message"]["text"] for notice in invocation["toolExecutionNotifications"]]
    check(any(text.startswith(f"{left_out} ") for text in notices) or not left_out, f"{name}: hides what it leaves out")
    check(len(invocation["toolConfigurationNotifications"]) >= len(report["notChecked"]), f"{name}: hides what was not checked")
    check("snippet" not in path.read_text(), f"{name}: a snippet of a file")
    for artifact, read in zip(run["artifacts"], report["inputs"]):
        check(artifact["hashes"]["sha-256"] == read["sha256"] and artifact["length"] == read["bytes"], f"{name}: another file")
    read_with_sarif_tools(name, path, run["results"])


def check_result(name, result, finding, rules):
    check(result["level"] == LEVELS[finding["severity"]] and result["kind"] == "fail", f"{name}: level")
    [place] = result["locations"]
    physical, wanted = place["physicalLocation"], finding["place"]
    uri = physical["artifactLocation"]["uri"]
    check(REFERENCE.fullmatch(uri), f"{name}: {uri} is no reference")
    plain = urllib.parse.unquote(uri.removeprefix("file:" + "//"))
    check(plain == wanted["file"].removeprefix("./"), f"{name}: {uri} is another file")
    region = physical["region"]
    check((region["startLine"], region["startColumn"], region["byteOffset"])
          == (wanted["line"], wanted["column"], wanted["byteOffset"]), f"{name}: another place")
    names = [logical.get("fullyQualifiedName") for logical in place.get("logicalLocations", [])]
    for key in ("xpath", "jsonPointer"):
        check(key not in wanted or wanted[key] in names or not wanted[key], f"{name}: no {key}")
    if "columnLetter" in wanted:
        check(f"{wanted['columnLetter']}{wanted['row']}" in names, f"{name}: no cell")
    related = result.get("relatedLocations", [])
    check(len(related) == len(finding["related"]), f"{name}: related places")
    check(len({location["id"] for location in related}) == len(related), f"{name}: related places share a number")
    check(result.get("occurrenceCount") == finding.get("count"), f"{name}: occurrences")


def sarif_tools(*arguments):
    done = subprocess.run([sys.executable, "-m", "sarif", *map(str, arguments)], capture_output=True, text=True)
    check(done.returncode == 0, f"sarif {arguments[0]} ends with {done.returncode}: {done.stderr[-300:]}")
    return done.stdout


def read_with_sarif_tools(name, path, results):
    output = path.with_suffix(".tools.csv")
    sarif_tools("csv", "-o", output, path)
    with open(output, newline="") as file:
        rows = list(csv.DictReader(file))
    check(len(rows) == len(results), f"{name}: sarif-tools reads {len(rows)} of {len(results)} results")
    summary = sarif_tools("summary", path)
    for level in LEVELS.values():
        count = sum(result["level"] == level for result in results)
        check(re.search(rf"^{level}: {count}$", summary, re.M), f"{name}: sarif-tools sums {level} otherwise")


# --- JUnit

XSDS = [etree.XMLSchema(etree.parse(SCHEMAS / name)) for name in ("junit-4.xsd", "junit-10.xsd")]
SUITE = ["properties", "testcase", "system-out", "system-err"]


def check_junit(name, path, report):
    document = etree.parse(path)
    for schema in XSDS:
        if not schema.validate(document):
            fault(f"{name}: {schema.error_log.last_error}")
    suites = document.getroot().findall("testsuite")
    check(not document.getroot().attrib, f"{name}: attributes that the schema of Ant does not know")
    for number, suite in enumerate(suites):
        check_suite(f"{name}: suite {number}", number, suite)
    check_failures(name, suites, report)
    read = junitparser.JUnitXml.fromfile(str(path))
    for suite in read:
        cases = list(suite)
        kinds = [type(result).__name__ for case in cases for result in case.result]
        check((suite.tests, suite.failures, suite.errors, suite.skipped) == (
            len(cases), kinds.count("Failure"), kinds.count("Error"), kinds.count("Skipped")),
            f"{name}: junitparser counts otherwise in {suite.name}")


def check_suite(name, number, suite):
    """What the schema of Ant's reports (windyroad, JUnit.xsd) asks, which no package carries."""
    attributes = suite.attrib
    check(attributes.get("id") == str(number), f"{name}: id")
    for key in ("name", "package", "hostname", "tests", "failures", "errors", "time"):
        check(attributes.get(key), f"{name}: no {key}")
    check(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", attributes.get("timestamp", "")), f"{name}: timestamp")
    tags = [child.tag for child in suite]
    check(tags == sorted(tags, key=SUITE.index), f"{name}: order")
    check([tags.count(tag) for tag in ("properties", "system-out", "system-err")] == [1, 1, 1], f"{name}: parts")
    for case in suite.findall("testcase"):
        check(len(case) <= 1, f"{name}: two results")
        check(set(case.attrib) == {"name", "classname", "time"}, f"{name}: attributes of a case")
        for result in case:
            check(result.tag == "skipped" or result.get("type"), f"{name}: {result.tag} without a type")


def check_failures(name, suites, report):
    """Exactly the rules fail of which an error is found that counts. What acts in a name is spelled out."""
    wanted = {(finding["place"]["file"].replace("\u202e", "\\u202E"), finding["rule"]) for finding in report["findings"]
              if finding["severity"] == "error" and finding.get("baseline") != "unchanged"
              and "suppression" not in finding}
    failed = {(suite.get("name"), case.get("name").split()[0]) for suite in suites
              for case in suite.findall("testcase") if case.find("failure") is not None}
    check(failed == wanted, f"{name}: fails {sorted(failed ^ wanted)[:5]}")
    ids = set(json_id["id"] for json_id in report["findings"])
    for suite in suites:
        for text in suite.itertext():
            for line in text.splitlines():
                known = re.search(r"\[([^ \[\]]+)\]$", line)
                check(not known or known[1] in ids, f"{name}: an id that the others do not have")


RULES = {"sarif": check_sarif, "junit": check_junit}


# --- runs

def run(arguments, cwd, codes=(0, 1)):
    done = subprocess.run([CYSON, *map(str, arguments)], cwd=cwd, capture_output=True, text=True)
    check(done.returncode in codes, f"{arguments}: ends with {done.returncode}: {done.stderr[-300:]}")
    return done


def synth(out, count, seed, form, faults="0.5"):
    run(["synth", "--kind", "all", "--count", count, "--faults", faults, "--seed", seed, "--format", form, "--out", out],
        FOLDER, (0,))


def reports(name, paths, *options, cwd=ROOT):
    """Every format, twice; the second time on two cores."""
    formats = sorted({*LISTS, *RULES, "github", "html", "markdown", "text"})
    for turn in ("first", "second"):
        outputs = [f"--report={form}={FOLDER / f'{name}.{turn}.{form}'}" for form in formats]
        jobs = ["--jobs", "2" if turn == "second" else "1"]
        run(["validate", *paths, *outputs, *jobs, "--no-progress", *options], cwd)
    for form in formats:
        first, second = (FOLDER / f"{name}.{turn}.{form}" for turn in ("first", "second"))
        check(first.read_bytes() == second.read_bytes(), f"{name}: {form} differs between two runs")
    report = json.loads((FOLDER / f"{name}.first.json").read_text())
    ids = {form: read(FOLDER / f"{name}.first.{form}") for form, read in LISTS.items()}
    for form in LISTS:
        check(len(set(ids[form])) == len(ids[form]), f"{name}: {form} gives an id twice")
        check(set(ids[form]) == set(ids["json"]) or form == "sarif" and len(ids["json"]) > MOST_RESULTS,
              f"{name}: {form} lists other findings than json")
    for form, rules in RULES.items():
        rules(f"{name} {form}", FOLDER / f"{name}.first.{form}", report)
    print(f"{name}: {len(ids['json'])} findings, the same in {', '.join(LISTS)}")
    return report


def baseline():
    """A drop that grows: only what is new is new, here and to sarif-tools."""
    synth(FOLDER / "grown", 500, 11, "csv")
    run(["baseline", "write", "grown", "--out", "baseline.json", "--quiet"], FOLDER, (0,))
    before = reports("before", ["grown"], cwd=FOLDER)
    synth(FOLDER / "more", 300, 12, "json")
    shutil.copytree(FOLDER / "more" / "records", FOLDER / "grown" / "more")
    settings = FOLDER / "settings.json"
    rule = before["findings"][0]["rule"]
    settings.write_text(json.dumps({"suppressions": [
        {"rule": rule, "reason": "]]> {0} [x](y) ::error:: \u202e", "owner": "<b>&\"'", "expires": "2099-01-01"}]}))
    reports("after", ["grown"], "--baseline", "baseline.json", "--config", settings, "--as-of", "2024-01-31", cwd=FOLDER)
    [result] = json.loads((FOLDER / "after.first.sarif").read_text())["runs"]
    states = {state["baselineState"] for state in result["results"]}
    check({"new", "unchanged"} <= states, f"after: only {states}")
    for item in result["results"]:
        check(bool(item["suppressions"]) == (item["ruleId"] == rule and item["baselineState"] != "absent"),
              f"after: {item['ruleId']} is suppressed otherwise")
    diff = FOLDER / "diff.json"
    sarif_tools("diff", "-o", diff, FOLDER / "before.first.sarif", FOLDER / "before.second.sarif")
    check(all(level["+"] == 0 == level["-"] for key, level in json.loads(diff.read_text()).items() if "+" in level),
          "sarif diff finds something new between two runs")
    sarif_tools("diff", "-o", diff, FOLDER / "before.first.sarif", FOLDER / "after.first.sarif")
    check(any(level["+"] > 0 for level in json.loads(diff.read_text()).values() if "+" in level),
          "sarif diff finds nothing new in a drop that grew")


def names():
    """File names that try to act, relative and from the root."""
    place = FOLDER / "names"
    synth(FOLDER / "plain", 200, 13, "csv", "0.9")
    place.mkdir()
    for name in ("a b%2F]]>&'\"{0}.csv", "::error::x.csv", "[x](y)ŵ#?.csv", "\u202eesrever.csv"):
        shutil.copy(FOLDER / "plain" / "records" / "referrals.csv", place / name)
    reports("names", ["names"], cwd=FOLDER)
    reports("root", [place.resolve()], "--lang", "cy", cwd=ROOT)


def refusals():
    for form in SHARED:
        done = run(["validate", "samples/drops/2023-q4", "--show-values", f"--report={form}"], ROOT, (5,))
        check(not done.stdout, f"--show-values with {form}: something is printed")


def large():
    synth(FOLDER / "large", COUNT, 14, "csv", "1")
    for form in sorted({*LISTS, *RULES, "github", "html", "markdown"}):
        began = time.monotonic()
        run(["validate", "large", "--report", f"{form}=large.timed", "--no-progress", "--max-findings", 1000000], FOLDER)
        print(f"large: {form} with the check {time.monotonic() - began:.1f} s")
    report = reports("large", ["large"], "--max-findings", 1000000, cwd=FOLDER)
    check(len(report["findings"]) > MOST_RESULTS, "large: too few findings to leave any out")


for period in ("2013-q4", "2023-q4"):
    reports(period, [f"samples/drops/{period}"])
reports("welsh", ["samples/drops/2023-q4"], "--lang", "cy", "--fail-on", "error")
for seed, form in enumerate(("csv", "json", "ndjson", "xml"), 1):
    synth(FOLDER / form, 400, seed, form)
    reports(form, [form], cwd=FOLDER)
baseline()
names()
refusals()
large()

for line in found[:40]:
    print(f"reports: {line}", file=sys.stderr)
print(f"reports: {len(found)} faults")
sys.exit(1 if found else 0)
