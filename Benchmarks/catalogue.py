"""What the rules cost: each family by itself, and the whole catalogue against its ten cheapest rules.

A rule cannot be run without reading and mapping the records, so every figure is of a whole `validate`
with only some rules selected; what a family adds is the difference to a run whose one rule has
nothing to do with records.
"""
import json
import statistics
import subprocess

# A rule that explains a fault which the file does not have: reading and mapping alone.
NOTHING = "SYN-001"
BUDGET = 2.5
CHEAPEST = 10


def rules(cyson):
    """The rules that look at records, by id, with their family."""
    listed = subprocess.run(
        [cyson, "rules", "--format", "json"], check=True, capture_output=True).stdout
    known = {rule["id"]: rule["family"]["id"] for rule in json.loads(listed)["rules"]
             if "referral" in rule["recordKinds"]}
    if len(known) < CHEAPEST:
        raise SystemExit(f"bench: only {len(known)} rules about referrals are listed")
    return known


class Catalogue:
    """Measures `validate` with some rules selected."""

    def __init__(self, run, command, small):
        self.run, self.command, self.small = run, command, small

    def cpu(self, selected, runs, key):
        select = [word for name in selected for word in ("--select", name)]
        return statistics.median(
            self.run(self.command(key, "--jobs", "1", *select)).cpu for _ in range(runs))

    def cheapest(self, known):
        """The ten rules that cost least on a small file, each measured twice."""
        costs = {rule: min(self.cpu([rule], 1, self.small) for _ in range(2)) for rule in known}
        return sorted(sorted(costs, key=costs.get)[:CHEAPEST])

    def rows(self, known, runs, key):
        """Tables of (family, rules, CPU seconds, added) and of the conclusion."""
        nothing = self.cpu([NOTHING], runs, key)
        families = sorted(set(known.values()))
        table = []
        for family in families:
            cost = self.cpu([family], runs, key)
            count = sum(1 for other in known.values() if other == family)
            table.append([family, str(count), f"{cost:.2f}", f"{(cost - nothing) / nothing:+.0%}"])
        ten = self.cheapest(known)
        few, whole = self.cpu(ten, runs, key), self.cpu([], runs, key)
        table.append(["none", "0", f"{nothing:.2f}", ""])
        table.append(["all", str(len(known)), f"{whole:.2f}", f"{(whole - nothing) / nothing:+.0%}"])
        ratio = whole / few
        word = "ok" if ratio <= BUDGET else "MISSED"
        conclusion = [[f"whole catalogue against its ten cheapest rules ({', '.join(ten)})",
                       f"{ratio:.2f}x", f"{BUDGET}x: {word}"]]
        return table, conclusion
