"""Invents the files that are measured; a file that is there already is kept."""
import hashlib
import json
import os
import re
import shutil
import subprocess

SAMPLE = "samples/drops/2023-q4/gwent-police/gwent-referrals-2023q4.xml"


def renew(cyson, folder):
    """Throws away files that another version of the program invented."""
    stamp = os.path.join(folder, "invented-by")
    some = subprocess.run(
        [cyson, "synth", "--count", "1000", "--seed", "1", "--faults", "0.5"], check=True,
        capture_output=True).stdout
    mark = hashlib.sha256(some).hexdigest()
    if os.path.exists(stamp):
        with open(stamp, encoding="ascii") as file:
            if file.read() == mark:
                return
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    with open(stamp, "w", encoding="ascii") as file:
        file.write(mark)


def synth(cyson, folder, name, count, faults, form):
    path = os.path.join(folder, f"{name}.{form}")
    if not os.path.exists(path):
        subprocess.run(
            [cyson, "synth", "--count", str(count), "--seed", "1", "--faults", str(faults),
             "--format", form, "--out", path + ".part"], check=True)
        os.rename(path + ".part", path)
    return path


def cut(source, path, lines):
    """The first lines of a file."""
    if not os.path.exists(path):
        with open(source, "rb") as big, open(path, "wb") as small:
            for _, line in zip(range(lines), big):
                small.write(line)
    return path


def gwent(cyson, root, folder, count):
    """A large export of Gwent Police: the sample's occurrences without a finding, again and again,
    each time under numbers and references of their own."""
    path = os.path.join(folder, "gwent.xml")
    if os.path.exists(path):
        return path
    sample = os.path.join(root, SAMPLE)
    with open(sample, encoding="utf-8") as file:
        text = file.read()
    report = subprocess.run([cyson, "validate", sample, "--report", "json"], capture_output=True)
    lines = {finding["place"]["line"] for finding in json.loads(report.stdout)["findings"]}
    clean, opening = [], text[: text.index("  <Occurrence ")]
    for match in re.finditer(r"  <Occurrence .*?</Occurrence>\n", text, re.DOTALL):
        first = text.count("\n", 0, match.start()) + 1
        if not any(first <= line <= first + match.group().count("\n") for line in lines):
            clean.append(match.group())
    changing = re.compile(r'(Occurrence number="|Nominal id="O|reference="NRM|log=")([^"]*)"')
    written = 0
    with open(path + ".part", "w", encoding="utf-8") as file:
        file.write(opening)
        while written < count:
            block = clean[written % len(clean)]
            number = iter(range(10))

            def renewed(match):
                kind, old = match.groups()
                serial = written * 10 + next(number)
                if kind.startswith("Occurrence"):
                    return f'{kind}{serial:010}"'
                if kind.startswith("Nominal"):
                    return f'{kind}{serial % 1000000:06}"'
                if kind.startswith("reference"):
                    return f'{kind}{serial:08}"'
                return f'{kind}{old.rsplit("/", 1)[0]}/{serial}"'

            file.write(changing.sub(renewed, block))
            written += 1
        file.write("</RmsExport>\n")
    os.rename(path + ".part", path)
    return path
