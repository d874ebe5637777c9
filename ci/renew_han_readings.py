"""Renews the Mandarin readings of Chinese signs from Unihan (kMandarin), as Debian's unicode-data has it.

Writes Sources/Linkage/Text/Scripts/HanReadings.swift, one line a syllable: the syllable without its tone, then
its signs. Of several readings the first is taken; u with two dots is u. With --check nothing is written: it
fails where the list would change. Where ICU's uconv is installed, its Han-Latin is asked about each sign too.

    renew_han_readings.py [--check] [Unihan_Readings.txt.bz2]
"""
import bz2
import collections
import pathlib
import shutil
import subprocess
import sys
import unicodedata

TARGET = pathlib.Path(__file__).parent.parent / "Sources/Linkage/Text/Scripts/HanReadings.swift"
SIGNS = range(0x4E00, 0xA000)
# How many signs ICU may read otherwise: its tables are of another year.
TOLERATED = 40

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


def ask_icu(found):
    """What another tool reads otherwise."""
    signs = sorted(found)
    answer = subprocess.run(
        ["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "Han-Latin; Latin-ASCII; Lower"], check=True,
        input="\n".join(map(chr, signs)), capture_output=True, encoding="utf-8").stdout.split("\n")
    others = [f"{chr(number)} {found[number]} {said.strip()}"
              for number, said in zip(signs, answer, strict=True) if said.strip() != found[number]]
    print(f"renew_han_readings: ICU reads {len(others)} of {len(signs):,} signs otherwise: {', '.join(others[:10])}")
    if len(others) > TOLERATED:
        sys.exit("renew_han_readings: those are too many")


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
