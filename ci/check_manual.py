#!/usr/bin/env python3
"""Holds the manual page and the completions against the help of each command, which nothing of them is made from.

    check_manual.py PROGRAM PAGE COMPLETIONS…   PAGE is the page as text; COMPLETIONS are the scripts of the shells
"""

import json
import pathlib
import re
import subprocess
import sys

# Options whose value is free: a number, a day, somebody's name or an id that only the user knows.
FREE = {
    "as-of", "by", "count", "faults", "from", "id", "jobs", "keep", "key", "keys", "limit", "max-findings", "name", "name-cy", "on",
    "owner", "pair", "pairs", "reason", "seed", "subcommands", "threshold", "until", "years",
}

# A partner who is being drafted is not there yet; the id of a person or a matter is in a dataset.
FREE_IN = {("init", "partner"), ("review unmerge", "id"), ("review accept", "pairs")}


def run(program, *arguments):
    return subprocess.run([program, *arguments], capture_output=True, check=True, text=True).stdout


def commands(command, path=()):
    for sub in command.get("subcommands", []):
        if sub["commandName"] == "help" or not sub.get("shouldDisplay", True):
            continue
        here = path + (sub["commandName"],)
        if sub.get("subcommands"):
            yield from commands(sub, here)
        else:
            yield here, sub


def options(help_text):
    """The options that a command's help lists, each at the beginning of its line."""
    found = set()
    for line in help_text.splitlines():
        if re.match(r"  -", line):
            found |= set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", line.split("  ")[1]))
    return found


def sections(page):
    """The page by the commands that its headings name."""
    found, name = {}, None
    for line in page.splitlines():
        heading = re.fullmatch(r"   cyson ([a-z ]+)", line)
        if heading:
            name = heading.group(1)
            found[name] = ""
        elif re.fullmatch(r"[A-Z ]+", line):
            name = None
        elif name:
            found[name] += line + "\n"
    return found


def main():
    program, page, *scripts = sys.argv[1:]
    told = sections(pathlib.Path(page).read_text(encoding="utf-8"))
    texts = {path: pathlib.Path(path).read_text(encoding="utf-8") for path in scripts}
    faults, count = [], 0
    for path, command in commands(json.loads(run(program, "--experimental-dump-help"))["command"]):
        name = " ".join(path)
        section = told.get(name)
        if section is None:
            faults.append(f"the manual has no section on {name}")
            continue
        has = lambda text, option: re.search(rf"(?<![\w-]){option}(?![\w-])", text)
        listed = options(run(program, "help", *path)) - {"--help", "--version"}
        if not listed:
            faults.append(f"the help of {name} lists no options")
        refers = re.search(r"Takes what validate takes", section)
        for option in sorted(listed):
            count += 1
            if not has(section, option) and not (refers and has(told["validate"], option)):
                faults.append(f"the manual does not tell of {option} of {name}")
            for script, text in texts.items():
                plain = option if not script.endswith(".fish") else option.removeprefix("--")
                if not re.search(rf"(?<![\w-]){plain}(?![\w])", text):
                    faults.append(f"{script} does not know {option} of {name}")
        for argument in command.get("arguments", []):
            value = argument["valueName"]
            if argument["kind"] == "flag" or argument.get("completionKind") or value in FREE or (name, value) in FREE_IN:
                continue
            faults.append(
                f"{name}: {value} completes to nothing; give it a completion (Sources/cyson/CompletionKinds.swift), "
                "or add it to FREE in ci/check_manual.py"
            )
    for fault in faults:
        print("check_manual: " + fault, file=sys.stderr)
    print(f"manual: {len(told)} commands, {count} options, each in the page and in {len(texts)} scripts")
    sys.exit(1 if faults else 0)


main()
