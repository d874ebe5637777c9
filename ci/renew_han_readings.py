"""Renews the Mandarin readings of Chinese signs from Unihan (kMandarin), as Debian's unicode-data has it.

Writes Sources/Linkage/Text/Scripts/HanReadings.swift, one line a syllable: the syllable without its tone, then
its signs. Of several readings the first is taken; u with two dots is u. With --check nothing is written: it
fails where the list would change.

Where ICU's uconv is installed it is the other opinion: its Han-Latin reads each sign, its Han-Latin/Names the family
names, which have to stand in HanNames.swift where they are read otherwise than their signs.

    renew_han_readings.py [--check] [Unihan_Readings.txt.bz2]
"""
import bz2
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import unicodedata

SCRIPTS = pathlib.Path(__file__).parent.parent / "Sources/Linkage/Text/Scripts"
TARGET = SCRIPTS / "HanReadings.swift"
SIGNS = range(0x4E00, 0xA000)
# How many signs ICU may read otherwise: its tables are of another year.
TOLERATED = 40
# What ICU lists among family names and is none by itself, or is read so in given names alone.
RARE = set("尉峙筠靓")

HEAD = '''/// The Mandarin readings of the 20,992 signs of Unicode's basic block, as far as they have one.
///
/// Written by `ci/renew-han-readings.sh` from Unihan, field kMandarin; what is read otherwise in names stands in
/// `HanNames`.
enum HanReadings {
  /// One line a syllable: in Hanyu Pinyin without tones, then its signs.
  static let list = """
'''


def without_marks(text):
    letters = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).lower()


def readings(path):
    found = {}
    with bz2.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            if not line.startswith("U+"):
                continue
            scalar, field, value = line.rstrip("\n").split("\t")
            number = int(scalar[2:], 16)
            if field == "kMandarin" and number in SIGNS:
                found[number] = without_marks(value.split()[0])
    return found


def written(found):
    lines = collections.defaultdict(list)
    for number, syllable in sorted(found.items()):
        lines[syllable].append(chr(number))
    body = "".join(f"    {syllable} {''.join(signs)}\n" for syllable, signs in sorted(lines.items()))
    return f'{HEAD}{body}    """\n}}\n'


def icu(rules, texts):
    answer = subprocess.run(
        ["uconv", "-f", "utf-8", "-t", "utf-8", "-x", f"{rules}; Latin-ASCII; Lower"], check=True,
        input="\n".join(texts), capture_output=True, encoding="utf-8").stdout.split("\n")
    return {text: said.replace(" ", "") for text, said in zip(texts, answer, strict=True)}


def ask_icu(found):
    """What another tool reads otherwise: some signs may be, family names may not."""
    said = icu("Han-Latin", [chr(number) for number in sorted(found)])
    others = [f"{chr(number)} {found[number]} {said[chr(number)]}"
              for number in sorted(found) if said[chr(number)] != found[number]]
    print(f"renew_han_readings: ICU reads {len(others)} of {len(found):,} signs otherwise: {', '.join(others[:10])}")
    if len(others) > TOLERATED:
        sys.exit("renew_han_readings: those are too many")
    ours = dict(re.findall(r"([\u4e00-\u9fff]+) ([a-z]+)", (SCRIPTS / "HanNames.swift").read_text(encoding="utf-8")))
    named = icu("Han-Latin/Names", list(said))
    wrong = [f"{sign} {reading}" for sign, reading in named.items()
             if reading != said[sign] and sign not in RARE and ours.get(sign) != reading]
    if wrong:
        sys.exit(f"renew_han_readings: ICU reads family names otherwise: {', '.join(wrong)}")


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--check"]
    found = readings(arguments[0] if arguments else "/usr/share/unicode/Unihan_Readings.txt.bz2")
    text = written(found)
    if shutil.which("uconv"):
        ask_icu(found)
    if "--check" not in sys.argv:
        TARGET.write_text(text, encoding="utf-8")
    elif TARGET.read_text(encoding="utf-8") != text:
        sys.exit("renew_han_readings: the readings of Chinese signs are not those of Unihan")


if __name__ == "__main__":
    main()
