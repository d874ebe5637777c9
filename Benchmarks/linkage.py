"""Measures `cyson link` on invented people, with Splink on DuckDB beside it where it can be imported.
`ci/bench.sh linkage` prepares everything and calls this.

    linkage.py --cyson PROGRAM --folder FOLDER [--runs N] [--markdown FILE] [--no-peers] COUNT…
"""
import argparse
import hashlib
import json
import os
import statistics
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CHECK = os.path.join(ROOT, "ci", "check_linkage.py")
SPLINK = os.path.join(ROOT, "ci", "bench_splink.py")
HEADER = ["records", "tool", "precision", "recall", "F1", "B-cubed F1", "CPU s", "wall s", "peak MB",
          "pairs compared", "of them in a CPU s"]
GROUPS = ["records", "pairs of", "true pairs", "precision", "recall", "F1"]


class Run:
    """What one run of a program took. Standard output is kept, standard error is the user's."""

    def __init__(self, command):
        began = time.monotonic()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        self.output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"linkage: {command[0]} ended with {process.returncode}")
        self.wall = time.monotonic() - began
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss * 1024 / 1e6


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def invent(cyson, folder, count):
    """The list and its truth, and how long they took."""
    people, truth = (os.path.join(folder, f"{name}-{count}.csv") for name in ("people", "truth"))
    run = Run([cyson, "synth", "--kind", "people-list", "--count", str(count), "--seed", "1",
               "--out", people, "--truth", truth])
    return people, truth, run


def quality(clusters, truth, folder):
    path = os.path.join(folder, "quality.json")
    Run([sys.executable, CHECK, clusters, truth, "--json", path])
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def row(count, tool, found, cpu, wall, peak, pairs=None):
    whole = found["all"]
    return [f"{count:,}", tool, f"{whole['precision']:.4f}", f"{whole['recall']:.4f}", f"{whole['f1']:.4f}",
            f"{found['bCubed'][2]:.4f}", f"{cpu:.2f}", f"{wall:.2f}", f"{peak:,.0f}",
            f"{pairs:,}" if pairs else "-", f"{pairs / cpu / 1e6:.2f} M" if pairs else "-"]


def cyson(options, people, truth, count, jobs):
    """The row of one number of jobs, the quality, and the hash of the clusters."""
    clusters = os.path.join(options.folder, f"cyson-{jobs}.csv")
    report = os.path.join(options.folder, "cyson.json")
    runs = [Run([options.cyson, "link", people, "--id", "id", "--out", clusters, "--report", report,
                 "--jobs", str(jobs), "--quiet"]) for _ in range(options.runs)]
    with open(report, encoding="utf-8") as file:
        pairs = json.load(file)["candidates"]
    found = quality(clusters, truth, options.folder)
    cpu, wall = (statistics.median(getattr(run, name) for run in runs) for name in ("cpu", "wall"))
    name = "cyson link" if jobs == 1 else f"cyson link, {jobs} jobs"
    return row(count, name, found, cpu, wall, max(run.peak for run in runs), pairs), found, digest(clusters)


def splink(options, people, truth, count):
    """Splink at 0.95, and at the threshold that the truth says is best."""
    clusters = os.path.join(options.folder, "splink.csv")
    run = Run([sys.executable, SPLINK, people, clusters, "--others", options.folder])
    took = json.loads(run.output.splitlines()[-1])
    found = {0.95: quality(clusters, truth, options.folder)}
    for name in os.listdir(options.folder):
        if name.startswith("splink-"):
            path = os.path.join(options.folder, name)
            found[float(name[len("splink-"):-len(".csv")])] = quality(path, truth, options.folder)
    best = max(found, key=lambda threshold: (found[threshold]["all"]["f1"], threshold))
    # It says how many pairs it kept, and not how many it compared.
    figures = took["cpu"], took["wall"], took["peak"]
    return [row(count, "Splink, 0.95", found[0.95], *figures),
            row(count, f"Splink, {best} (chosen with the truth)", found[best], *figures)]


def groups(count, found):
    """By script, then by nationality, the one that is linked worst first."""
    def line(name, part):
        low, high = part["recallInterval"]
        return [f"{count:,}", name, f"{part['pairs']:,}", f"{part['precision']:.4f}",
                f"{part['recall']:.4f} ({low:.4f}-{high:.4f})", f"{part['f1']:.4f}"]

    rows = [line(name, part) for name, part in found["groups"]["script"].items() if part["pairs"]]
    nations = found["groups"]["nationality"]
    return rows + [line(name, nations[name]) for name in sorted(nations, key=lambda n: nations[n]["f1"])]


def table(header, rows):
    widths = [max(len(row[i]) for row in [header, *rows]) for i in range(len(header))]
    return "\n".join("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |"
                     for row in [header, ["-" * width for width in widths], *rows]) + "\n"


def has_splink():
    return subprocess.run([sys.executable, "-c", "import splink"], capture_output=True).returncode == 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cyson", required=True)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--markdown", help="a file for the tables as well")
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("counts", nargs="+", type=int)
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)

    rows, parts, notes = [], [], []
    for count in options.counts:
        print(f"bench: {count:,} people", file=sys.stderr, flush=True)
        people, truth, invented = invent(options.cyson, options.folder, count)
        notes.append(f"{count:,} records invented in {invented.cpu:.1f} CPU s, {invented.peak:.0f} MB.")
        one, found, first = cyson(options, people, truth, count, 1)
        two, _, second = cyson(options, people, truth, count, 2)
        rows += [one, two]
        parts += groups(count, found)
        notes.append("The clusters of one job and of two are the same bytes." if first == second
                     else "MISSED: one job and two make different clusters.")
        if options.no_peers:
            continue
        if has_splink():
            print(f"bench: {count:,} people by Splink", file=sys.stderr, flush=True)
            rows += splink(options, people, truth, count)
        else:
            notes.append("Not installed here: splink.")
    text = table(HEADER, rows) + "\n" + "\n".join(dict.fromkeys(notes)) + "\n\n" + table(GROUPS, parts)
    print("\n" + text)
    if options.markdown:
        with open(options.markdown, "w", encoding="utf-8") as file:
            file.write(text)


main()
