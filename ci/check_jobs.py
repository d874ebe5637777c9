#!/usr/bin/env python3
"""Runs the action, the GitLab job and cyson-ci as their runners do, with a stand-in for the program and with the program itself.

    check_jobs.py PROGRAM ARCHIVE
"""

import hashlib
import os
import pathlib
import re
import stat
import subprocess
import sys
import tempfile

import yaml

ROOT = pathlib.Path(__file__).resolve().parent
PROGRAM, ARCHIVE = (str(pathlib.Path(p).resolve()) for p in sys.argv[1:3])
ACTION = yaml.safe_load((ROOT / "github/action.yml").read_text(encoding="utf-8"))
GITLAB = yaml.safe_load((ROOT / "gitlab/cyson.gitlab-ci.yml").read_text(encoding="utf-8"))
checks = 0

# Writes its arguments, one a line, and reports where it is asked to; ends with the code that it is told to.
STAND_IN = r"""#!/usr/bin/env bash
for argument in "$@"; do printf '%s\n' "$argument" >> "$STAND_IN_ARGUMENTS"; done
for argument in "$@"; do
  case "$argument" in
    json=*) [ "$STAND_IN_CODE" -gt 1 ] || cat "$STAND_IN_REPORT" > "${argument#json=}" ;;
    github=*) echo "::error file=a.csv,line=2::planted annotation" > "${argument#github=}" ;;
    markdown=*) echo "# planted summary" > "${argument#markdown=}" ;;
  esac
done
echo "::set-env name=PATH::planted order"
echo "::add-mask::planted complaint" >&2
exit "$STAND_IN_CODE"
"""


def check(condition, words):
    global checks
    checks += 1
    if not condition:
        sys.exit(f"check_jobs: {words}")


class Job:
    """A folder for one run, with what a runner provides."""

    def __init__(self):
        self.scratch = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.scratch.name)
        self.stand_in = self.folder / "stand-in"
        self.stand_in.write_text(STAND_IN, encoding="utf-8")
        self.stand_in.chmod(0o755)
        (self.folder / "clean.csv").write_text("nrmReference,route\nX1,nrm\n", encoding="utf-8")
        (self.folder / "faulty.csv").write_text("nrmReference,route,gender\nX1,nrm,heliotrope\n", encoding="utf-8")
        self.output, self.summary = self.folder / "output", self.folder / "summary"
        self.arguments = self.folder / "arguments"
        self.arguments.touch()
        report = subprocess.run(
            [PROGRAM, "validate", "faulty.csv", "--report", "json"], cwd=self.folder, capture_output=True, check=False
        )
        (self.folder / "report.json").write_bytes(report.stdout)

    def run(self, command, environment):
        for file in (self.output, self.summary):
            file.write_text("", encoding="utf-8")
        self.arguments.write_text("", encoding="utf-8")
        clean = {"PATH": "/usr/bin:/bin", "STAND_IN_ARGUMENTS": str(self.arguments), "STAND_IN_REPORT": str(self.folder / "report.json")}
        return subprocess.run(command, cwd=self.folder, env=clean | environment, capture_output=True, text=True, check=False)

    def facts(self):
        lines = self.output.read_text(encoding="utf-8").splitlines()
        check(all("=" in line for line in lines), f"no name=value: {lines}")
        return dict(line.split("=", 1) for line in lines)

    def told(self):
        return self.arguments.read_text(encoding="utf-8").splitlines()


def action(job, inputs, **environment):
    """The step of the action, with its inputs as GitHub puts them: expressions of `env` are replaced, and nothing else is."""
    steps = ACTION["runs"]["steps"]
    check(len(steps) == 1 and steps[0]["shell"] == "bash", "the action is one step of bash")
    check("${{" not in steps[0]["run"], "the action puts an expression into the text of a command")
    check(set(inputs) <= set(ACTION["inputs"]), "an input is not declared")
    values = {name: str(declared.get("default", "")) for name, declared in ACTION["inputs"].items()} | inputs
    env = {}
    for name, expression in steps[0]["env"].items():
        match = re.fullmatch(r"\$\{\{ inputs\.([a-z0-9-]+) \}\}", expression)
        check(match and match.group(1) in values, f"{name} is no input: {expression}")
        env[name] = values[match.group(1)]
    check(len(env) == len(ACTION["inputs"]), "an input is not handed on")
    env |= {
        "GITHUB_ACTION_PATH": str(ROOT / "github"), "GITHUB_OUTPUT": str(job.output), "GITHUB_STEP_SUMMARY": str(job.summary),
        "RUNNER_TEMP": str(job.folder), "GITHUB_ACTIONS": "true",
    }
    # As GitHub runs `shell: bash`.
    script = job.folder / "step.sh"
    script.write_text(steps[0]["run"] + "\n", encoding="utf-8")
    return job.run(["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)], env | environment)


def exit_codes(job):
    for code in range(6):
        stand_in = {"CYSON_PROGRAM": str(job.stand_in), "STAND_IN_CODE": str(code)}
        done = action(job, {"paths": "faulty.csv"}, **stand_in)
        check(done.returncode == code, f"the action ended with {done.returncode}, not {code}: {done.stderr}")
        facts = job.facts()
        check(facts["exit-code"] == str(code), f"the action says {facts}")
        check(facts["verdict"] == ("fail" if code < 2 else "none"), f"the action's verdict of {code}: {facts}")
        done = gitlab(job, {"CYSON_PATHS": "faulty.csv"}, job.stand_in, **stand_in)
        check(done.returncode == code, f"the GitLab job ended with {done.returncode}, not {code}: {done.stderr}")


def gitlab(job, variables, program, **environment):
    """The job of the template, with its script as GitLab's runner runs it."""
    template = GITLAB[".cyson"]
    bin_folder = job.folder / "bin"
    bin_folder.mkdir(exist_ok=True)
    for name, target in (("cyson", program), ("cyson-ci", ROOT / "cyson-ci.sh")):
        (bin_folder / name).unlink(missing_ok=True)
        (bin_folder / name).symlink_to(target)
    values = {k: v for k, v in template["variables"].items() if k != "CYSON_IMAGE"} | variables
    script = "set -eo pipefail\n" + "\n".join(template["script"]) + "\n"
    return job.run(["bash", "-c", script], values | {"PATH": f"{bin_folder}:/usr/bin:/bin"} | environment)


def arguments(job):
    """What is odd in an input arrives as it is, and orders of GitHub in what the program prints are none."""
    odd = "drops/a b; $(touch planted) `touch planted` \"'.csv"
    done = action(
        job,
        {
            "paths": f"{odd}\n\n--report=html\r\n", "args": "--config=a b.json\n--ignore\nDEC-003", "fail-on": "warning",
            "baseline": "base line.json", "sarif": "out.sarif", "reports": "html=a.html\njunit=b c.xml",
        },
        CYSON_PROGRAM=str(job.stand_in), STAND_IN_CODE="1",
    )
    told = job.told()
    check(not (job.folder / "planted").exists(), "an input was run")
    check(told[0] == "validate" and told[-3:] == ["--", odd, "--report=html"], f"the paths arrived as {told[-3:]}")
    line = "\n".join(told)
    for part in (
        "--config=a b.json\n--ignore\nDEC-003", "--fail-on\nwarning", "--baseline\nbase line.json", "--report\nsarif=out.sarif",
        "--report\nhtml=a.html", "--report\njunit=b c.xml",
    ):
        check(part in line, f"{part!r} did not arrive")
    lines = done.stdout.splitlines()
    stop = re.fullmatch(r"::stop-commands::([0-9a-f]{32})", lines[0])
    check(stop, "the program's words are not fenced")
    fenced = lines[1 : lines.index(f"::{stop.group(1)}::")]
    check("::set-env name=PATH::planted order" in fenced and "::add-mask::planted complaint" in fenced, "a word is outside the fence")
    check(lines[-1] == "::error file=a.csv,line=2::planted annotation" and not done.stderr, "the annotations are not there")
    check(job.summary.read_text(encoding="utf-8") == "# planted summary\n", "the summary is not there")
    done = action(job, {"paths": "a", "annotations": "false", "summary": "false"}, CYSON_PROGRAM=str(job.stand_in), STAND_IN_CODE="0")
    check("github=" not in "\n".join(job.told()) and "::stop" not in done.stdout, "annotations were not wanted")
    check("markdown=" not in "\n".join(job.told()) and not job.summary.read_text(), "a summary was not wanted")


def refusals(job):
    stand_in = {"CYSON_PROGRAM": str(job.stand_in), "STAND_IN_CODE": "0"}
    for inputs, code in (
        ({"paths": ""}, 2), ({"paths": "\n \n".replace(" ", "")}, 2), ({"paths": "a", "args": "--show-values"}, 5), ({"paths": "a", "args": "--show-val"}, 5),
        ({"paths": "a", "archive": "none.tar.gz"}, 2), ({"paths": "a", "archive": ARCHIVE}, 2),
        ({"paths": "a", "archive": ARCHIVE, "sha256": "0" * 64}, 2),
    ):
        done = action(job, inputs, **stand_in)
        check(done.returncode == code, f"{inputs} ended with {done.returncode}, not {code}")
        check(not job.told(), f"{inputs}: the program was run")
        check(job.facts()["exit-code"] == str(code) and job.facts()["verdict"] == "none", f"{inputs}: {job.facts()}")
    done = action(job, {"paths": "a"}, CYSON_PROGRAM="/nowhere/cyson")
    check(done.returncode == 2 and "there is no program" in done.stderr, "a program that is missing is not said")


def known_formats():
    """The reports that the program has: each that lands is tried from then on."""
    said = subprocess.run([PROGRAM, "validate", "x", "--report", "?"], capture_output=True, text=True, check=False).stderr
    return re.search(r"one of: ([a-z, ]+)\)", said).group(1).split(", ")


def for_real(job):
    """The archive as the action unpacks it, on files with and without faults."""
    formats = known_formats()
    with open(ARCHIVE, "rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest() if hasattr(hashlib, "file_digest") else hashlib.sha256(file.read()).hexdigest()
    common = {
        "archive": ARCHIVE, "sha256": digest, "annotations": str("github" in formats).lower(), "summary": str("markdown" in formats).lower(),
        "sarif": "a.sarif" if "sarif" in formats else "",
        "reports": "\n".join(f"{name}=report.{name}" for name in formats if name not in ("github", "sarif")),
    }
    for path, extra, code, verdict in (
        ("clean.csv", {}, 0, "pass"), ("faulty.csv", {}, 1, "fail"), ("faulty.csv", {"fail-on": "never"}, 0, "pass"),
        ("faulty.csv", {"fail-on": "errors"}, 2, "none"), ("nothing.csv", {}, 3, "none"),
    ):
        done = action(job, common | {"paths": path} | extra)
        facts = job.facts()
        check(done.returncode == code, f"{path} {extra} ended with {done.returncode}, not {code}: {done.stdout} {done.stderr}")
        check(facts["verdict"] == verdict and facts["exit-code"] == str(code), f"{path} {extra}: {facts}")
        if code < 2:
            check(facts["records"] == "1" and facts["error"] == ("0" if path == "clean.csv" else "1"), f"{path}: {facts}")
            for name in formats:
                if name not in ("github",):
                    file = job.folder / ("a.sarif" if name == "sarif" else f"report.{name}")
                    check(file.stat().st_size > 0, f"{name} is empty")
                    check(b"heliotrope" not in file.read_bytes(), f"{name} shows a value")
        check("heliotrope" not in done.stdout + done.stderr + job.summary.read_text(encoding="utf-8"), "a value was shown")
    reports = {"CYSON_REPORTS": "\n".join(f"{name}=cyson.{name}" for name in formats)}
    wanted = GITLAB[".cyson"]["variables"]["CYSON_REPORTS"].split()
    if all(report.split("=")[0] in formats for report in wanted):
        reports = {}
    for path, code in (("clean.csv", 0), ("faulty.csv", 1), ("nothing.csv", 3)):
        done = gitlab(job, {"CYSON_PATHS": path} | reports, PROGRAM)
        check(done.returncode == code, f"the GitLab job ended with {done.returncode}, not {code}: {done.stderr}")
    if not reports:
        for file in (GITLAB[".cyson"]["artifacts"]["reports"]["junit"], *GITLAB[".cyson"]["artifacts"]["paths"]):
            check((job.folder / file).stat().st_size > 0, f"the job writes no {file}")
    return formats


def outputs():
    declared = {match for value in ACTION["outputs"].values() for match in re.findall(r"steps\.check\.outputs\.([a-z-]+)", value["value"])}
    job = Job()
    action(job, {"paths": "faulty.csv"}, CYSON_PROGRAM=str(job.stand_in), STAND_IN_CODE="1")
    check(declared == set(job.facts()), f"declared {sorted(declared)}, written {sorted(job.facts())}")


for path in ("github/run.sh", "cyson-ci.sh"):
    check((ROOT / path).stat().st_mode & stat.S_IXUSR, f"{path} cannot be run")
outputs()
one = Job()
exit_codes(one)
arguments(one)
refusals(one)
tried = for_real(one)
print(f"job files: {checks} checks; reports tried: {', '.join(tried)}")
