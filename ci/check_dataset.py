"""Holds a merged dataset against itself and against what it says of itself. Nothing of the program is used.

    check_dataset.py FOLDER [INPUTS]    a folder that `cyson merge` wrote, and the folder that it was given
"""

import csv
import hashlib
import json
import math
import pathlib
import re
import sqlite3
import subprocess
import sys

from jsonschema import Draft202012Validator

csv.field_size_limit(1 << 30)
found = []
counts = {}

TABLES = [
    "people", "referrals", "encounters", "crimes", "intelligence", "support-contacts", "marac-cases",
    "intelligence-exchanges"]
# The fields of HTCDS 2.0, in its order, by the prefixes of its tables.
HTCDS = {
    "org": "Name ShippingCity ShippingCountry ShippingState ShippingStreet ShippingPostalCode ShippingLongitude "
           "ShippingLatitude Phone Type",
    "prs": "Salutation FirstName MiddleName SecondName Birthdate Gender Deceased MaritalStatus NumberOfChildren "
           "PrimaryLanguage SecondaryLanguage HighestLevelOfEducation Citizenship IdentityNumber Title Email HomePhone "
           "MobilePhone MailingCity MailingCountry MailingState MailingStreet MailingPostalCode MailingLongitude "
           "MailingLatitude",
    "vic": "AgreementToManagePersonalData TraffickingStatus TraffickingStatusDecisionMakingOrg RelationshipToTrafficker "
           "AgeWhenTrafficked RecruitmentWebsitesAndApps MethodOfRecruitment LocationOfRecruitment MethodsOfControl "
           "TypeOfExploitation ForcedLabourIndustry TypeOfSexExploitation LocationOfExploitation "
           "ExploitationWebsitesAndApps Vulnerabilities DetailsOfVulnerabilities",
    "per": "RoleInProcess RoleDetails Organisation",
    "cas": "Status ReasonForCaseClosure CaseOwner ReferringOrganisation IncomingReferralDate "
           "ReferringPrimaryCaseWorker ReasonForIncomingReferral IncomingReferralDetails ReferredOrganisation "
           "ReferredPrimaryCaseWorker ReasonForOutgoingReferral OutgoingReferralDate OutgoingReferralDetails",
    "cco": "CaseComment",
    "hte": "Longitude Latitude City Country State Street PostalCode Date Type Description",
    "spl": "Objectives ActionPlan PlannedEndDate ActualEndDate Type",
    "con": "Consent",
}
# References by which a duty-to-notify report could be joined to a record that names somebody.
JOINING = [
    "nrmReference", "externalID", "localReference", "crimeReference", "incidentReference",
    "intelligenceReference", "supportReference", "maracReference", "exchangeReference"]
PICKLISTS = {
    "org_Type": "NGO LawEnforcement HealthServiceOrganisation CentralGovernmentOrganisation "
                "LocalGovernmentOrganisation ImmigrationService LegalService CorporateBusiness SchoolOrCollege",
    "prs_Gender": "Feminine Masculine TransgenderFeminine TransgenderMasculine NonConforming NonSpecifiedUnknown",
    "vic_TraffickingStatus": "PossibleVictimOfTrafficking ActualVictimOfTrafficking NotAVictimOfTrafficking",
    "vic_TraffickingStatusDecisionMakingOrg":
        "Police NGO CourtOrProsecution NonPoliceGovernmentalOrganization Other",
    "vic_MethodsOfControl": "PhysicalThreats FalsePromises TakesEarnings Other",
    "vic_TypeOfExploitation": "ForcedLabour SexualExploitation ChildLabour ForcedMarriage Servitude "
                              "ForcedMilitaryByNonStateActors OrganRemoval ForcedBegging ForcedAdoption Surrogacy Other",
    "vic_TypeOfSexExploitation": "Prostitution Pornography RemoteInteractiveServices PrivateSexualServices",
    "cas_Status": "Active FollowUp Closed ClosedReferred",
    "hte_Type": "Recruitment Transit Exploitation",
}


def fail(text):
    """Of each file the first few are enough to see what is wrong."""
    kind = text.split(":")[0]
    counts[kind] = counts.get(kind, 0) + 1
    if counts[kind] <= 5:
        found.append(text)


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def lines(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file]


# MARK: - The files by the manifest


def check_manifest(folder, manifest, inputs):
    listed = {one["file"]: one for one in manifest["outputs"]}
    there = {path.name for path in folder.iterdir()}
    if there - {"manifest.json.sig"} != set(listed) | {"manifest.json"}:
        fail(f"manifest: lists {sorted(listed)}, there is {sorted(there)}")
    for name, one in listed.items():
        content = (folder / name).read_bytes()
        if len(content) != one["bytes"] or hashlib.sha256(content).hexdigest() != one["sha256"]:
            fail(f"{name}: not the bytes that the manifest lists")
    text = (folder / "manifest.json").read_bytes()
    body, seal = text.rsplit(b',\n  "seal": "', 1)
    if hashlib.sha256(body).hexdigest() + '"\n}\n' != seal.decode():
        fail("manifest: its seal does not fit")
    said = manifest["dataset"]
    if said["recordsRead"] != said["recordsMerged"] + sum(said["recordsRejected"].values()):
        fail("manifest: records in are not those out and those rejected")
    if said["recordsRead"] != sum(one["records"] for one in manifest["inputs"]):
        fail("manifest: records in are not those of the inputs")
    for one in manifest["inputs"]:
        path = inputs and inputs / one["file"]
        if path and hashlib.sha256(path.read_bytes()).hexdigest() != one["sha256"]:
            fail(f"manifest: {one['file']} is not what was read")


def check_counts(folder, manifest, tables):
    said = manifest["dataset"]
    for name, entities in said["entities"].items():
        if len(tables[name]) != entities:
            fail(f"{name}: {len(tables[name])} rows, {entities} by the manifest")
    sources = rows(folder / "sources.csv")
    if len(sources) != said["recordsMerged"]:
        fail(f"sources.csv: {len(sources)} rows for {said['recordsMerged']} records")
    members = sum(int(row["source_records"]) for name in TABLES[1:] for row in tables[name])
    if members != len(sources):
        fail(f"{members} records stand in the entities of their kinds, {len(sources)} were merged")
    disarmed = rows(folder / "disarmed.csv")
    if len(disarmed) != said["disarmedCells"]:
        fail("disarmed.csv: not as many rows as the manifest says")


# MARK: - Cells

FORMULA = re.compile("[ \u00a0]*[=+\\-@\uff1d\uff0b\uff0d\uff20\\x00-\\x1f]")
NUMBER = re.compile(r"-[0-9]+(\.[0-9]+)?(e[+-]?[0-9]+)?")


def check_cells(folder, package):
    types = {
        one["path"]: {field["name"]: field["type"] for field in one["schema"]["fields"]}
        for one in package["resources"]}
    disarmed = {(row["file"], int(row["row"]), row["column_name"]) for row in rows(folder / "disarmed.csv")}
    seen = set()
    for path in sorted(folder.glob("*.csv")):
        for number, row in enumerate(rows(path), 2):
            for name, cell in row.items():
                place = (path.name, number, name)
                isNumber = types[path.name][name] in ("integer", "number") and NUMBER.fullmatch(cell)
                if FORMULA.match(cell) and not isNumber:
                    fail(f"{path.name}: row {number}: {name} begins as a formula does")
                if place in disarmed:
                    seen.add(place)
                    if not cell.startswith("'") or not FORMULA.match(cell[1:]):
                        fail(f"{path.name}: row {number}: {name} is listed as disarmed and is not")
    if seen != disarmed:
        fail(f"disarmed.csv: {len(disarmed - seen)} rows speak of no cell")
    return disarmed


def divided(cell):
    """The values of a cell: a bar divides them, and one behind a backslash belongs to a value."""
    values = [""]
    for escaped, divider, other in re.findall(r"\\(.)|(\|)|(.)", cell, flags=re.S):
        if divider:
            values.append("")
        else:
            values[-1] += escaped or other
    return values


def plain(value):
    return value["missing"] if isinstance(value, dict) else str(value)


def check_tables(folder, tables, disarmed):
    """The CSV says what the NDJSON says."""
    for name in TABLES:
        table = rows(folder / f"{name}.csv")
        if len(table) != len(tables[name]):
            fail(f"{name}: {len(table)} rows in CSV, {len(tables[name])} in NDJSON")
        for number, (row, one) in enumerate(zip(table, tables[name]), 2):
            cells = {}
            for column, cell in row.items():
                if (f"{name}.csv", number, column) in disarmed:
                    cell = cell[1:]
                if cell:
                    cells[column] = divided(cell) if isinstance(one.get(column), list) else [cell]
            expected = {
                key: [plain(each) for each in (value if isinstance(value, list) else [value])]
                for key, value in one.items() if value != ""}
            if cells != expected:
                odd = [key for key in {**cells, **expected} if cells.get(key) != expected.get(key)]
                fail(f"{name}: row {number}: another value in CSV: {', '.join(odd)}")


# MARK: - The database


def check_database(folder, tables):
    base = sqlite3.connect(f"file:{folder}/merged.sqlite?mode=ro&immutable=1", uri=True)
    if base.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        fail("merged.sqlite: its integrity is broken")
    if base.execute("PRAGMA foreign_key_check").fetchall():
        fail("merged.sqlite: a key leads nowhere")
    for name, expected in list(tables.items()) + [
            (name, rows(folder / f"{name}.csv")) for name in ("sources", "links", "conflicts")]:
        count, = base.execute(f'SELECT count(*) FROM "{name.replace("-", "_")}"').fetchone()
        if count != len(expected):
            fail(f"merged.sqlite: {count} rows in {name}, {len(expected)} in its file")
    for name, content in tables.items():
        cursor = base.execute(f'SELECT * FROM "{name.replace("-", "_")}" ORDER BY rowid')
        columns = [one[0] for one in cursor.description]
        for row, one in zip(cursor, content):
            got = {column: value for column, value in zip(columns, row) if value is not None}
            expected = {
                key: value if not isinstance(value, list) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
                for key, value in one.items() if not isinstance(value, dict)}
            listed = {
                key: json.loads(value) if isinstance(one.get(key), list) else value for key, value in got.items()}
            wanted = {key: one[key] if isinstance(one[key], list) else value for key, value in expected.items()}
            if listed != wanted:
                fail(f"merged.sqlite: {name}: {one['id']} is not the one of the NDJSON")
    missing = set(base.execute("SELECT entity, field, reason FROM missing"))
    expected = {
        (one["id"], key, value["missing"])
        for content in tables.values() for one in content for key, value in one.items() if isinstance(value, dict)}
    if missing != expected:
        fail("merged.sqlite: missing is not what the NDJSON says")
    referrals, = base.execute(
        "SELECT coalesce(sum(referrals), 0) FROM referrals_per_force_and_month WHERE role = 'firstResponderForce'"
    ).fetchone()
    # Where the force is not named, a first responder that is a police force is it.
    stated = sum(
        isinstance(one.get("firstResponderForce"), str)
        or isinstance(one.get("firstResponder"), str) and one["firstResponder"].endswith("-police")
        for one in tables["referrals"])
    if referrals != stated:
        fail(f"merged.sqlite: the view counts {referrals} referrals, {stated} name a force")
    base.close()


# MARK: - Links, provenance, conflicts


def check_schemas(folder):
    """Every line of the NDJSON files by the published schemas; of a long file the first lines. The manifest."""
    shape = json.loads(pathlib.Path("schemas/manifest.schema.json").read_text(encoding="utf-8"))
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    for error in Draft202012Validator(shape).iter_errors(manifest):
        fail(f"manifest: {error.json_path}: {error.message[:200]}")
    rows_of = json.loads(pathlib.Path("schemas/dataset.schema.json").read_text(encoding="utf-8"))
    provenance = json.loads(
        pathlib.Path("schemas/dataset-provenance.schema.json").read_text(encoding="utf-8"))
    for name in TABLES + ["provenance"]:
        schema = provenance if name == "provenance" else {
            "$ref": f"#/$defs/{name}", "$defs": rows_of["$defs"]}
        validator = Draft202012Validator(schema)
        for number, one in enumerate(lines(folder / f"{name}.ndjson")[:20_000], 1):
            for error in validator.iter_errors(one):
                fail(f"{name}.ndjson: line {number}: {error.json_path}: {error.message[:200]}")


def check_links(folder, keys):
    for row in rows(folder / "links.csv"):
        where = f"links.csv: {row['pair']}"
        reasons = divided(row["contributions"]) if row["contributions"] else []
        total = math.fsum(float(one.rsplit("=", 1)[1]) for one in reasons)
        if reasons and abs(total - float(row["weight"])) > 1e-6 * max(1, abs(total)):
            fail(f"{where}: its reasons sum to {total}, not to {row['weight']}")
        if row["weight"]:
            weight = min(max(float(row["weight"]), -1000), 1000)
            if abs(float(row["probability"]) - 1 / (1 + 2 ** -weight)) > 1e-6:
                fail(f"{where}: a probability that is not that of its weight")
        for side in ("left", "right"):
            if keys.get(row[f"{side}_key"]) != row[f"{side}_partner"]:
                fail(f"{where}: {side} is no record of that partner")


def check_pairs(folder):
    """Every two records of one person, and of one matter, have a row; so have those linked by others alone."""
    pairs = {}
    for row in rows(folder / "links.csv"):
        question = "person" if row["question"] == "person" else "matter"
        pairs.setdefault(question, set()).add(frozenset((row["left_key"], row["right_key"])))
    matters = {
        row["id"]: row["matter_id"] for name in TABLES[1:] for row in rows(folder / f"{name}.csv")}
    groups = {"person": {}, "matter": {}}
    for row in rows(folder / "sources.csv"):
        groups["matter"].setdefault(matters[row["entity"]], []).append(row["key"])
        if row["person_id"]:
            groups["person"].setdefault(row["person_id"], []).append(row["key"])
    for question, members in groups.items():
        for name, keys in members.items():
            if len(keys) > 100:
                continue
            for index, one in enumerate(keys):
                for other in keys[index + 1:]:
                    if frozenset((one, other)) not in pairs.get(question, ()):
                        fail(f"links.csv: {name}: no row for {one} and {other}")


def check_provenance(folder, tables, keys):
    values = {}
    count = 0
    for number, one in enumerate(lines(folder / "provenance.ndjson"), 1):
        where = f"provenance.ndjson:{number}"
        values[one["table"], one["entity"], one["field"]] = one.get("value")
        if one["table"] not in tables or not one["rule"]:
            fail(f"{where}: no table, or no rule")
        isDisputed = one.get("value") == {"missing": "in-conflict"}
        if not one["sources"] and "value" in one and not isDisputed:
            fail(f"{where}: nobody says what stands there")
        for statement in one["sources"] + one["losers"]:
            count += 1
            if keys.get(statement["key"]) != statement["partner"]:
                fail(f"{where}: {statement['key']} is no record of {statement['partner']}")
            place = statement["place"]
            if not place["file"] or place["line"] < 1 or place["column"] < 1:
                fail(f"{where}: no place")
    own = {"id", "person_id", "matter_id", "source_records", "source_partners"}
    for name, content in tables.items():
        for one in content:
            for key, value in one.items():
                if key not in own and values.get((name, one["id"], key)) != value:
                    fail(f"{name}: {one['id']}: nothing tells where {key} comes from")
    return count


def check_conflicts(folder, tables, keys):
    entities = {one["id"]: one for content in tables.values() for one in content}
    sides = {}
    for row in rows(folder / "conflicts.csv"):
        sides.setdefault((row["entity"], row["field"]), set()).add(row["side"])
        if row["entity"] not in entities or keys.get(row["source"]) != row["partner"] or not row["file"]:
            fail(f"conflicts.csv: {row['entity']}: no entity, no record or no place")
    for (entity, field), found_sides in sides.items():
        if len(found_sides) < 2:
            fail(f"conflicts.csv: {entity}: {field} has one side")


def check_duty_to_notify(folder, tables):
    for one in tables["referrals"]:
        if one.get("route") == "dtn" and "person_id" in one:
            fail(f"referrals: {one['id']} is a duty-to-notify report and names a person")
    unnamed = {one["id"] for one in tables["referrals"] if one.get("route") == "dtn"}
    for row in rows(folder / "sources.csv"):
        if row["entity"] in unnamed and row["person_id"]:
            fail(f"sources.csv: {row['key']} is a duty-to-notify report and belongs to a person")
    for one in tables["referrals"]:
        for field in JOINING:
            if one["id"] in unnamed and isinstance(one.get(field), str):
                fail(f"referrals: {one['id']} is a duty-to-notify report and keeps its {field}")
    for row in rows(folder / "htcds.csv"):
        if row["ext_RecordID"] in unnamed and any(row[key] for key in row if key.startswith("prs_")):
            fail(f"htcds.csv: {row['ext_RecordID']} is a duty-to-notify report and names a person")


# MARK: - The other formats


def check_document(folder, tables):
    run = subprocess.run(
        ["xmllint", "--noout", "--huge", "--schema", "schemas/canonical.xsd", folder / "merged.xml"],
        capture_output=True, text=True)
    if run.returncode:
        fail("merged.xml: " + run.stderr[:400])
    count = sum(line.startswith("<entity ") for line in open(folder / "merged.xml", encoding="utf-8", newline="\n"))
    if count != sum(map(len, tables.values())):
        fail(f"merged.xml: {count} entities")


def check_package(folder):
    from frictionless import Package, system
    with system.use_context(trusted=True):
        report = Package(str(folder / "datapackage.json")).validate()
    for error in report.flatten(["name", "rowNumber", "fieldName", "type", "note"])[:10]:
        fail(f"datapackage.json: {error}")


def check_htcds(folder):
    expected = ["ext_RecordID", "ext_PersonID", "ext_MatterID"] + [
        f"{prefix}_{name}" for prefix, names in HTCDS.items() for name in names.split()]
    with open(folder / "htcds.csv", encoding="utf-8", newline="") as file:
        heading = next(csv.reader(file))
    if heading != expected:
        fail("htcds.csv: its columns are not those of the standard")
    for row in rows(folder / "htcds.csv"):
        for column, words in PICKLISTS.items():
            odd = set(filter(None, row[column].split(";"))) - set(words.split())
            if odd:
                fail(f"htcds.csv: {row['ext_RecordID']}: {column} has {odd}")
        for column in ("prs_Birthdate", "cas_IncomingReferralDate", "cas_OutgoingReferralDate", "hte_Date"):
            if row[column] and not re.fullmatch(r"\d{4}-\d\d-\d\d", row[column]):
                fail(f"htcds.csv: {row['ext_RecordID']}: {column} is no day")
        for column in ("org_Phone", "prs_HomePhone", "prs_MobilePhone"):
            if row[column] and not re.fullmatch(r"\+?[1-9]\d{1,14}", row[column]):
                fail(f"htcds.csv: {row['ext_RecordID']}: {column} is no number of E.164")


def main():
    folder = pathlib.Path(sys.argv[1])
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    tables = {name: lines(folder / f"{name}.ndjson") for name in TABLES}
    keys = {row["key"]: row["partner"] for row in rows(folder / "sources.csv")}
    check_manifest(folder, manifest, pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    check_counts(folder, manifest, tables)
    disarmed = check_cells(folder, package)
    check_tables(folder, tables, disarmed)
    check_database(folder, tables)
    check_schemas(folder)
    check_links(folder, keys)
    check_pairs(folder)
    traced = check_provenance(folder, tables, keys)
    check_conflicts(folder, tables, keys)
    check_duty_to_notify(folder, tables)
    check_document(folder, tables)
    check_htcds(folder)
    check_package(folder)
    for text in found:
        print(f"dataset: {text}", file=sys.stderr)
    for kind, count in counts.items():
        if count > 5:
            print(f"dataset: {kind}: {count} faults in all", file=sys.stderr)
    total = sum(map(len, tables.values()))
    print(f"dataset: {len(keys)} records in {total} entities, {traced} statements traced, {len(disarmed)} cells disarmed")
    return 1 if found or not total else 0


sys.exit(main())
