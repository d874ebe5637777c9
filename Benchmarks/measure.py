"""Measures the readers, whole `cyson validate` and the peers, all against `sha256sum` of the same file
in the same run. `ci/bench.sh` prepares everything and calls this.

    measure.py --cyson PROGRAM --reader PROGRAM --folder FOLDER --count N [--runs N] [--only WORD]
               [--markdown FILE]
"""
import argparse
import os
import statistics
import subprocess
import sys
import time

import catalogue
import data

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PEERS = os.path.join(ROOT, "Benchmarks", "peers")
XSD = os.path.join(ROOT, "schemas", "partners", "gwent-police.xsd")


class Run:
    """What one run of a program took."""

    def __init__(self, command):
        began = time.monotonic()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.wall = time.monotonic() - began
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss * 1024 / 1e6
        self.status = process.returncode


class Work:
    """A program over a file, and what it may cost: a multiple of sha256sum, megabytes."""

    def __init__(self, name, command, path, records, ratio=None, peak=None, statuses=(0,)):
        self.name, self.command, self.path, self.records = name, command, path, records
        self.ratio_budget, self.peak_budget, self.statuses = ratio, peak, statuses
        self.failure = None

    def measure(self, runs):
        units, mine = [], []
        for _ in range(runs):
            units.append(Run(["sha256sum", self.path]))
            mine.append(Run(self.command))
            if mine[-1].status not in self.statuses:
                self.failure = f"ended with {mine[-1].status}"
                return
        self.cpu = statistics.median(run.cpu for run in mine)
        self.wall = statistics.median(run.wall for run in mine)
        self.peak = max(run.peak for run in mine)
        # Of neighbours in time, so that what else the machine did cancels out.
        self.ratio = statistics.median(run.cpu / unit.cpu for run, unit in zip(mine, units))

    @property
    def verdict(self):
        verdicts = []
        if self.ratio_budget:
            verdicts.append(verdict(self.ratio, self.ratio_budget, f"{self.ratio_budget}x"))
        if self.peak_budget:
            verdicts.append(verdict(self.peak, self.peak_budget, f"{self.peak_budget} MB"))
        return ", ".join(verdicts)

    def row(self):
        if self.failure:
            return [self.name, "-", "-", "-", "-", "-", self.failure]
        megabytes = os.path.getsize(self.path) / 1e6
        return [
            self.name, f"{self.cpu:.2f}", f"{self.ratio:.2f}x", f"{megabytes / self.cpu:.0f}",
            f"{self.records / self.cpu / 1000:.0f}", f"{self.peak:.0f}", self.verdict]


def verdict(value, budget, words):
    return f"{words}: {'ok' if value <= budget else 'MISSED'}"


def peer(name, path):
    return [sys.executable, os.path.join(PEERS, name + ".py"), path]


class Bench:
    def __init__(self, options):
        self.options = options
        self.files = {}
        self.works = {}
        self.missing = []

    # MARK: - What is measured

    def prepare(self):
        o = self.options
        data.renew(o.cyson, o.folder)
        for form in ("csv", "ndjson", "json", "xml"):
            self.files[form] = data.synth(o.cyson, o.folder, "big", o.count, 0.01, form)
        self.files["clean"] = data.synth(o.cyson, o.folder, "clean", o.count, 0, "csv")
        self.files["faulty"] = data.synth(o.cyson, o.folder, "faulty", o.count, 1, "csv")
        self.files["gwent"] = data.gwent(o.cyson, ROOT, o.folder, o.count // 2)
        small = max(1000, min(20_000, o.count // 10))
        self.small = small
        self.files["small"] = data.cut(
            self.files["csv"], os.path.join(o.folder, f"small-{small}.csv"), small + 1)

    def validate(self, key, *more):
        report = os.path.join(self.options.folder, "report.json")
        return [self.options.cyson, "validate", self.files[key], "--report", f"json={report}",
                "--quiet", "--no-progress", *more]

    def add(self, key, name, command, file, ratio=None, peak=None, records=None, statuses=(0, 1)):
        self.works[key] = Work(
            name, command, self.files[file], records or self.options.count, ratio, peak, statuses)

    def list(self):
        reader, count = self.options.reader, self.options.count
        for form, ratio in (("csv", 1.0), ("ndjson", 1.2), ("json", 1.2), ("xml", 1.5)):
            self.add(f"read {form}", f"{form.upper()} to raw records, with places",
                     [reader, form, self.files[form]], form, ratio, 64)
        self.add("read gwent", "XML with XSD to raw records, with places",
                 [reader, "xml", self.files["gwent"], "RmsExport/Occurrence",
                  "Involvements/Involvement", XSD], "gwent", records=count // 2)
        one = ("--jobs", "1")
        for form, ratio in (("csv", 2.0), ("ndjson", 2.1), ("json", 2.1), ("xml", 3.2)):
            self.add(f"validate {form}", f"`validate` {form.upper()}", self.validate(form, *one),
                     form, ratio, 64)
        self.add("validate gwent", "`validate` XML with XSD", self.validate("gwent", *one), "gwent",
                 3.2, 32, records=count // 2)
        self.add("jobs 2", "`validate` CSV, `--jobs 2`", self.validate("csv", "--jobs", "2"), "csv")
        self.add("normalise csv", "`normalise` CSV to NDJSON",
                 [self.options.cyson, "normalise", self.files["csv"], "--quiet", "--no-progress",
                  "--out", os.path.join(self.options.folder, "records.ndjson"), *one], "csv")
        self.add("alone", "`validate` CSV without the rule that compares records (`IDN-014`)",
                 self.validate("csv", *one, "--ignore", "IDN-014"), "csv")
        self.add("clean", "`validate` CSV, no fault", self.validate("clean", *one), "clean")
        self.add("faulty", "`validate` CSV, a fault in every record",
                 self.validate("faulty", *one), "faulty")
        self.peers(count)

    def peers(self, count):
        def add(key, name, command, file, records=count, needs=None):
            if needs and subprocess.run(
                    [sys.executable, "-c", f"import {needs}"], capture_output=True).returncode:
                self.missing.append(needs)
                return
            self.add("peer " + key, name, command, file, records=records, statuses=(0, 3, 4))

        add("python csv", "Python csv, rows only", peer("python_csv", self.files["csv"]), "csv")
        add("python csv checks", "Python csv, five checks",
            peer("python_csv_checks", self.files["csv"]), "csv")
        add("polars csv", "Polars, CSV, five checks",
            peer("polars_csv_checks", self.files["csv"]), "csv", needs="polars")
        add("duckdb csv", "DuckDB, CSV, five checks",
            peer("duckdb_csv_checks", self.files["csv"]), "csv", needs="duckdb")
        add("frictionless", f"frictionless, CSV, four checks, {self.small:,} records",
            peer("frictionless_checks", self.files["small"]), "small", self.small, "frictionless")
        add("orjson", "orjson, NDJSON, by line", peer("orjson_lines", self.files["ndjson"]),
            "ndjson", needs="orjson")
        add("polars lines", "Polars, NDJSON, counted", peer("polars_lines", self.files["ndjson"]),
            "ndjson", needs="polars")
        add("duckdb lines", "DuckDB, NDJSON, every column",
            peer("duckdb_lines", self.files["ndjson"]), "ndjson", needs="duckdb")
        add("msgspec", "msgspec, NDJSON by line, five checks",
            peer("msgspec_lines_checks", self.files["ndjson"]), "ndjson", needs="msgspec")
        add("jsonschema-rs", "jsonschema-rs, NDJSON by line, five checks",
            peer("jsonschema_rs_lines_checks", self.files["ndjson"]), "ndjson", needs="jsonschema_rs")
        add("orjson document", "orjson, a whole array", peer("orjson_document", self.files["json"]),
            "json", needs="orjson")
        for key, options, file in (
                ("sax", ["--sax"], "xml"), ("stream", ["--stream"], "xml"),
                ("sax schema", ["--sax", "--schema", XSD], "gwent"),
                ("stream schema", ["--stream", "--schema", XSD], "gwent")):
            words = " ".join(option if option != XSD else "XSD" for option in options)
            add(f"xmllint {key}", f"xmllint {words}",
                ["xmllint", "--noout", *options, self.files[file]], file,
                count if file == "xml" else count // 2)

    # MARK: - Running

    def run(self):
        only = self.options.only
        works = [work for key, work in self.works.items() if not only or only in key]
        for number, work in enumerate(works, 1):
            print(f"bench: {number} of {len(works)}: {work.name}", file=sys.stderr, flush=True)
            work.measure(self.options.runs)
        return works

    # MARK: - What came out

    def conclusions(self):
        """Budgets that compare two works, as (what, figure, budget)."""
        done = {k: w for k, w in self.works.items() if hasattr(w, "cpu")}
        rows = []
        if {"validate csv", "jobs 2"} <= done.keys():
            share = done["jobs 2"].wall / done["validate csv"].wall
            rows.append(["two jobs against one, wall time", f"{share:.2f}x",
                         verdict(share, 0.6, "0.6x")])
        if {"clean", "faulty"} <= done.keys():
            times = done["faulty"].cpu / done["clean"].cpu
            rows.append(["a fault in every record against none, CPU time", f"{times:.2f}x",
                         verdict(times, 2, "2x")])
        if {"validate csv", "alone"} <= done.keys():
            extra = (done["validate csv"].peak - done["alone"].peak) * 1e6 / self.options.count
            rows.append(["what rules that compare records keep of each", f"{extra:.0f} bytes",
                         verdict(extra, 150, "150 bytes")])
        start = statistics.median(Run([self.options.cyson, "--version"]).wall for _ in range(9))
        rows.append(["`cyson --version`, wall time", f"{start * 1000:.0f} ms",
                     verdict(start, 0.02, "20 ms")])
        return rows


    def families(self):
        """What each family of rules costs, on records without a fault."""
        o = self.options
        print("bench: the families of rules", file=sys.stderr, flush=True)
        self.files["few"] = data.cut(
            self.files["clean"], os.path.join(o.folder, "few.csv"), min(o.count, 20_000) + 1)
        measured = catalogue.Catalogue(Run, self.validate, "few")
        return measured.rows(catalogue.rules(o.cyson), o.runs, "clean")


FAMILIES = ["family", "rules about referrals", "CPU s", "more than none"]
HEADER = ["work", "CPU s", "of sha256sum", "MB/s", "1000 records/s", "peak MB", "budget"]


def table(header, rows):
    widths = [max(len(row[i]) for row in [header, *rows]) for i in range(len(header))]
    lines = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths))
             for row in [header, ["-" * width for width in widths], *rows]]
    return "\n".join(f"| {line} |" for line in lines) + "\n"


def sizes(bench):
    rows = [[key, f"{os.path.getsize(path) / 1e6:,.0f} MB"] for key, path in bench.files.items()]
    return ", ".join(f"{key} {size}" for key, size in rows)


def main():
    parser = argparse.ArgumentParser()
    for name in ("cyson", "reader", "folder"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", help="only what has this in its name: read, validate, peer, csv…; or families")
    parser.add_argument("--markdown", help="a file for the table as well")
    bench = Bench(parser.parse_args())
    bench.prepare()
    bench.list()
    works = bench.run()
    text = f"{bench.options.count:,} records; {sizes(bench)}.\n\n"
    if works:
        text += table(HEADER, [work.row() for work in works])
    if not bench.options.only or bench.options.only == "families":
        families, conclusion = bench.families()
        text += "\n" + table(FAMILIES, families)
        text += "\n" + table(["what", "figure", "budget"], conclusion)
    if not bench.options.only:
        text += "\n" + table(["what", "figure", "budget"], bench.conclusions())
    if bench.missing:
        text += f"\nNot installed here: {', '.join(sorted(set(bench.missing)))}.\n"
    print("\n" + text)
    if bench.options.markdown:
        with open(bench.options.markdown, "w", encoding="utf-8") as file:
            file.write(text)


main()
