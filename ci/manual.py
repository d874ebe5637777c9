#!/usr/bin/env python3
"""The manual page of the program: what stands in ci/manual.mdoc, and every command and option as the program declares it.

    manual.py PROGRAM [SECONDS]   SECONDS since 1970 is the date of the page
"""

import datetime
import json
import pathlib
import re
import subprocess
import sys
import textwrap

# What is shared by several commands is told once: with the first, and the others point to it.
SHARED = dict.fromkeys(("normalise", "merge", "compare", "baseline write", "baseline check"), "validate")

# Every command has them.
EVERYWHERE = {"help", "version"}


def text(words):
    """Text lines: a sentence on a line of its own, no line long, nothing that roff would take for a request."""
    lines = []
    words = words.replace("\\", "\\e")
    # Not every roff reads UTF-8.
    words = re.sub(r"[^\x00-\x7f]", lambda found: f"\\[u{ord(found.group()):04X}]", words)
    for paragraph in words.split("\n"):
        for sentence in re.split(r"(?<=[.!?:]) (?=[A-Z][a-z ])", paragraph):
            lines += textwrap.wrap(sentence, 76, break_long_words=False, break_on_hyphens=False)
    return ["\\&" + line if line[:1] in ".'" else line for line in lines]


def word(name):
    """A word of a macro line: short ones could be macros themselves, and a hyphen is a minus."""
    return ("\\&" if len(name) <= 3 else "") + name


def value(argument):
    """The name of a value: what it is where the program says that, else what the option is called."""
    kind = argument.get("completionKind") or {}
    name = "file" if "file" in kind else "folder" if "directory" in kind else argument["valueName"]
    return "Ar " + word(name)


def signature(argument):
    """How an argument is written, as mdoc."""
    if argument["kind"] == "positional":
        return value(argument) + (" ..." if argument["isRepeating"] else "")
    names = [("Fl " if n["kind"] == "short" else "Fl Fl ") + word(n["name"]) for n in argument["names"]]
    written = " , ".join(names)
    return written if argument["kind"] == "flag" else f"{written} {value(argument)}"


def visible(command):
    return [a for a in command.get("arguments", []) if a["shouldDisplay"] and a["valueName"] not in EVERYWHERE]


def leaves(command, path=()):
    """Every command that can be run, with its whole name."""
    for sub in command.get("subcommands", []):
        if sub["commandName"] == "help" or not sub.get("shouldDisplay", True):
            continue
        here = path + (sub["commandName"],)
        if sub.get("subcommands"):
            yield from leaves(sub, here)
        else:
            yield here, sub


def synopsis(commands):
    lines = []
    for path, command in commands:
        lines.append(".Nm cyson Cm " + " ".join(path))
        needed = [a for a in visible(command) if not a["isOptional"] and a["kind"] != "positional"]
        for argument in needed:
            lines.append("." + signature(argument))
        if len(needed) < sum(a["kind"] != "positional" for a in visible(command)):
            lines.append(".Op Ar options")
        for argument in visible(command):
            if argument["kind"] == "positional":
                written = signature(argument)
                lines.append(f".Op {written}" if argument["isOptional"] else f".{written}")
    for flag in ("help", "version"):
        lines += [".Nm cyson Fl Fl " + flag]
    return lines


def key(argument):
    return json.dumps(argument, sort_keys=True)


def section(path, command, shared):
    lines = [".Ss cyson " + " ".join(path)]
    lines += text(command.get("abstract", ""))
    if command.get("discussion"):
        lines += [".Pp"] + text(command["discussion"])
    arguments = visible(command)
    if shared:
        name, others = shared
        lines += [".Pp", "Takes what", f".Cm {name}", "takes"]
        missing = own(others, arguments)
        for argument in missing:
            lines += ["but for" if argument is missing[0] else "and", "." + signature(argument).split(" Ar ")[0]]
        arguments = own(arguments, others)
        lines.append("and:" if arguments else "and nothing else.")
    if arguments:
        lines.append(".Bl -tag -width Ds")
        for argument in arguments:
            lines.append(".It " + signature(argument))
            lines += text(argument.get("abstract", ""))
            if argument.get("discussion"):
                lines += text(argument["discussion"])
            if argument.get("defaultValue") and "default" not in argument.get("abstract", ""):
                lines += text(f"Default: {argument['defaultValue']}.")
            if argument["isRepeating"] and argument["kind"] == "option":
                lines += text("May be given several times.") if "several times" not in argument.get("abstract", "") else []
        lines.append(".El")
    return lines


def own(arguments, others):
    known = {key(a) for a in others}
    return [a for a in arguments if key(a) not in known]


def main():
    program = sys.argv[1]
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    dump = subprocess.run([program, "--experimental-dump-help"], capture_output=True, check=True)
    version = subprocess.run([program, "--version"], capture_output=True, check=True, text=True).stdout.strip()
    commands = list(leaves(json.loads(dump.stdout)["command"]))
    byname = {path: command for path, command in commands}
    sections = []
    for path, command in commands:
        shared = SHARED.get(" ".join(path))
        others = visible(byname[(shared,)]) if shared else []
        sections += section(path, command, (shared, others) if shared else None)
    day = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
    page = pathlib.Path(__file__).with_suffix(".mdoc").read_text(encoding="utf-8")
    page = page.replace("@DATE@", f"{day:%B} {day.day}, {day.year}").replace("@VERSION@", version)
    page = page.replace("@SYNOPSIS@", "\n".join(synopsis(commands))).replace("@COMMANDS@", "\n".join(sections))
    sys.stdout.write(page)


main()
