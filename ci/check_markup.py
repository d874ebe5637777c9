"""Reads pages as the HTML standard says, with html5lib, and looks whether what partners write became markup.

The argument is a folder of pages. A page fails if html5lib finds any error in it, or if a page of hostile names
(`NAME.LANGUAGE.html`) does not have the elements and attributes, one after the other, that it has for plain ones
(`NAME-plain.LANGUAGE.html`).
"""

import os
import pathlib
import sys

sys.path.insert(0, os.environ.get("HTML5LIB", ""))

import html5lib  # noqa: E402


def outline(page):
    """Names of all elements with those of their attributes, in their order; and the errors of the page."""
    parser = html5lib.HTMLParser(strict=False, namespaceHTMLElements=False)
    tree = parser.parse(page.read_bytes(), transport_encoding="utf-8")
    elements = [(str(element.tag), sorted(map(str, element.attrib))) for element in tree.iter()]
    return elements, [f"{place}: {code}" for place, code, _ in parser.errors]


def main():
    folder = pathlib.Path(sys.argv[1])
    faults = []
    pages = sorted(folder.glob("*.html"))
    compared = 0
    for page in pages:
        elements, errors = outline(page)
        faults += [f"{page.name}: {error}" for error in errors]
        name, language = page.name.split(".")[:2]
        plain = folder / f"{name}-plain.{language}.html"
        if not plain.exists():
            continue
        compared += 1
        expected, _ = outline(plain)
        if elements != expected:
            first = next((pair for pair in zip(elements, expected) if pair[0] != pair[1]), "another length")
            faults.append(f"{page.name}: other elements than for plain names: {first}")
    if compared == 0:
        faults.append("no page of hostile names to compare")
    for fault in faults[:20]:
        print(f"markup: {fault}", file=sys.stderr)
    print(f"{len(pages)} pages read by html5lib, {compared} of them hostile: {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
