"""Holds what `cyson link` found against the truth that `cyson synth --kind people-list --truth` wrote.

    check_linkage.py CLUSTERS TRUTH [--id id] [--precision FLOOR] [--recall FLOOR] [--by COLUMN…]
                     [--json FILE]

CLUSTERS is CSV with the columns id and cluster, one line a record; TRUTH has id and person, and columns by
which the records are looked at in groups. Ends with 1 where precision or recall is below its floor.

Precision, recall and F1 are of pairs of records. A pair belongs to a group where either of its records
does, and for scripts both ends count: `latin+arabic` are the pairs across. B-cubed is the mean over
records. Shares stand with their Wilson 95 % interval; pairs of one cluster are not independent, so the
true interval is wider.
"""
import argparse
import collections
import csv
import json
import math
import sys


def wilson(hits, count, z=1.959964):
    """The interval of a share, sound for small counts and near 0 and 1."""
    if count == 0:
        return 0.0, 1.0
    share = hits / count
    middle = share + z * z / (2 * count)
    reach = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    scale = 1 + z * z / count
    return max(0.0, (middle - reach) / scale), min(1.0, (middle + reach) / scale)


def pairs(count):
    return count * (count - 1) // 2


class Counts:
    """Pairs found, pairs that are there, and how many are both."""

    def __init__(self, found=0, there=0, both=0):
        self.found, self.there, self.both = found, there, both

    @property
    def precision(self):
        return self.both / self.found if self.found else 1.0

    @property
    def recall(self):
        return self.both / self.there if self.there else 1.0

    @property
    def f1(self):
        return 2 * self.both / (self.found + self.there) if self.found + self.there else 1.0

    def row(self):
        low_p, high_p = wilson(self.both, self.found)
        low_r, high_r = wilson(self.both, self.there)
        return [f"{self.there:,}", f"{self.found:,}",
                f"{self.precision:.4f} ({low_p:.4f}-{high_p:.4f})",
                f"{self.recall:.4f} ({low_r:.4f}-{high_r:.4f})", f"{self.f1:.4f}"]

    def values(self):
        return {"pairs": self.there, "found": self.found, "both": self.both,
                "precision": self.precision, "precisionInterval": wilson(self.both, self.found),
                "recall": self.recall, "recallInterval": wilson(self.both, self.there), "f1": self.f1}


def read(path, column, value):
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        missing = {column, value} - set(reader.fieldnames or [])
        if missing:
            sys.exit(f"{path}: there is no column {', '.join(sorted(missing))}")
        return {row[column]: row for row in reader}


def groups(rows, key):
    members = collections.defaultdict(list)
    for name, row in rows.items():
        members[row[key]].append(name)
    return members


def whole(clusters, people, cells):
    """The counts over all records, from the sizes of clusters, people and their overlaps."""
    return Counts(sum(pairs(len(c)) for c in clusters.values()),
                  sum(pairs(len(p)) for p in people.values()),
                  sum(pairs(n) for n in cells.values()))


def b_cubed(clusters, people, cells):
    count = sum(len(c) for c in clusters.values())
    precision = sum(n * n / len(clusters[c]) for (c, _), n in cells.items()) / count
    recall = sum(n * n / len(people[p]) for (_, p), n in cells.items()) / count
    return precision, recall, 2 * precision * recall / (precision + recall)


def shapes(clusters, people, cells):
    """Clusters that are one person whole, that hold several people, and people in several clusters."""
    of_cluster, of_person = collections.Counter(), collections.Counter()
    for cluster, person in cells:
        of_cluster[cluster] += 1
        of_person[person] += 1
    exact = sum(1 for (c, p), n in cells.items() if n == len(clusters[c]) == len(people[p]))
    return {"people": len(people), "clusters": len(clusters), "exact": exact,
            "overMerged": sum(1 for n in of_cluster.values() if n > 1),
            "underMerged": sum(1 for n in of_person.values() if n > 1)}


def touching(values):
    """For each value the pairs of which either record has it: all but those of the others."""
    sizes = collections.Counter(values)
    return {value: pairs(len(values)) - pairs(len(values) - size) for value, size in sizes.items()}


def between(values):
    """The pairs of each two values, and of each with itself."""
    sizes = sorted(collections.Counter(values).items())
    counts = {value: pairs(size) for value, size in sizes}
    for place, (left, size) in enumerate(sizes):
        for right, other in sizes[:place]:
            counts[f"{right}+{left}"] = size * other
    return counts


def sub_groups(clusters, people, truth, column):
    """The counts of each group, from the values inside each cluster, person, and what both share."""
    count = between if column == "script" else touching
    shared = collections.defaultdict(list)
    for cluster, names in clusters.items():
        for name in names:
            shared[cluster, truth[name]["person"]].append(name)
    totals = {}
    for key, sets in (("found", clusters), ("there", people), ("both", shared)):
        for names in sets.values():
            if len(names) < 2:
                continue
            for group, number in count([truth[name][column] for name in names]).items():
                counts = totals.setdefault(group, Counts())
                setattr(counts, key, getattr(counts, key) + number)
    return {group: totals[group] for group in sorted(totals) if totals[group].found or totals[group].there}


def table(header, rows):
    widths = [max(len(row[i]) for row in [header, *rows]) for i in range(len(header))]
    for row in [header, ["-" * width for width in widths], *rows]:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("clusters")
    parser.add_argument("truth")
    parser.add_argument("--id", default="id")
    parser.add_argument("--precision", type=float, default=0.0)
    parser.add_argument("--recall", type=float, default=0.0)
    parser.add_argument("--by", nargs="*", default=["nationality", "sex", "script", "source"])
    parser.add_argument("--json")
    options = parser.parse_args()

    found = read(options.clusters, options.id, "cluster")
    truth = read(options.truth, "id", "person")
    if found.keys() != truth.keys():
        sys.exit(f"{len(found.keys() ^ truth.keys())} ids are in one of the files alone")
    clusters, people = groups(found, "cluster"), groups(truth, "person")
    cells = collections.Counter((row["cluster"], truth[name]["person"]) for name, row in found.items())

    all_pairs, cubed = whole(clusters, people, cells), b_cubed(clusters, people, cells)
    form = shapes(clusters, people, cells)
    header = ["records", "true pairs", "found", "precision", "recall", "F1"]
    table(header, [[f"all {len(found):,}", *all_pairs.row()]])
    print(f"\nB-cubed: precision {cubed[0]:.4f}, recall {cubed[1]:.4f}, F1 {cubed[2]:.4f}")
    low, high = wilson(form["exact"], form["people"])
    print(f"{form['people']:,} people, {form['clusters']:,} clusters; {form['exact']:,} are one person whole "
          f"({form['exact'] / form['people']:.4f}, {low:.4f}-{high:.4f}); {form['overMerged']:,} hold several "
          f"people, {form['underMerged']:,} people stand in several")
    report = {"records": len(found), "all": all_pairs.values(), "bCubed": cubed, **form, "groups": {}}
    for column in options.by:
        print(f"\nBy {column}:\n")
        parts = sub_groups(clusters, people, truth, column)
        table(["group", *header[1:]], [[name, *part.row()] for name, part in parts.items()])
        report["groups"][column] = {name: part.values() for name, part in parts.items()}
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(report, file, indent=1)
    failed = [f"{name} {value:.4f} is below {floor}" for name, value, floor in [
        ("precision", all_pairs.precision, options.precision),
        ("recall", all_pairs.recall, options.recall)] if value < floor]
    if failed:
        sys.exit("check_linkage: " + "; ".join(failed))


if __name__ == "__main__":
    main()
