"""Look up known vulnerabilities of everything that the locks name: Python packages and those of Node.

    python -m tools.audit    exit code 0: all was looked up and none is known; 1: some are; 3: somebody did not answer

Runs in the environment `release`, which holds pip-audit. A registry that knows of no vulnerability at all, or not the
packages, says nothing about ours. So a package that is known to be vulnerable is looked up first, and each that could
not be looked up counts: silence is no answer.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.releasing.locked import locked

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("site", "dev", "ocr", "zensical", "readers", "hosts", "installers", "fuzz", "release", "lock")
NODE_FOLDER = ROOT / "tests" / "browser"
# CVE-2019-10906 and CVE-2019-10744, with entries in all public databases since 2019.
VULNERABLE_PYTHON = ("jinja2", "2.10")
VULNERABLE_NODE = ("lodash", "4.17.11")
NOTHING_KNOWN, VULNERABLE, NO_ANSWER = 0, 1, 3
TO_DO = {
    VULNERABLE: "Lock newer versions (make lock UPGRADE=1; npm update in tests/browser), test, and look again.",
    NO_ANSWER: "Nothing is known of what was not reviewed. Mirrors seldom answer: look again where pypi.org and"
    " registry.npmjs.org themselves can be asked, as the workflow review.yml does.",
}
"""What to do then, by the exit code."""


@dataclass(frozen=True)
class Answer:
    """What a database said of some packages: what is vulnerable, and what is not known because it did not answer."""

    asked: str
    vulnerable: tuple[str, ...] = ()
    unanswered: tuple[str, ...] = ()

    @property
    def code(self) -> int:
        """The exit code that it calls for."""
        return VULNERABLE if self.vulnerable else NO_ANSWER if self.unanswered else NOTHING_KNOWN

    def lines(self) -> Iterator[str]:
        """What a person reads of it."""
        for each in self.vulnerable:
            yield f"VULNERABLE    {self.asked}: {each}"
        for each in self.unanswered:
            yield f"NOT REVIEWED  {self.asked}: {each}"
        if self.code == NOTHING_KNOWN:
            yield f"reviewed      {self.asked}: no vulnerability is known"


def run(command: Sequence[str], folder: Path) -> str:
    """What a program writes, whatever its exit code: both say by it that something was found."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    return done.stdout or done.stderr


def _data(output: str) -> dict[str, Any] | None:
    try:
        held = json.loads(output[output.index("{") :])
    except ValueError:
        return None
    return held if isinstance(held, dict) else None


def of_python(asked: str, output: str, pins: Iterable[tuple[str, str]] = ()) -> Answer:
    """What pip-audit says in JSON; of each of these packages with its version it must say something."""
    data = _data(output)
    if data is None or "dependencies" not in data:
        return Answer(asked, unanswered=(_last_line(output),))
    vulnerable, unanswered = [], []
    for each in data["dependencies"]:
        if "skip_reason" in each:
            unanswered.append(str(each["skip_reason"]))
        elif ids := [str(found["id"]) for found in each.get("vulns", [])]:
            vulnerable.append(f"{each['name']} {each['version']} ({', '.join(ids)})")
    said = {(each["name"], each.get("version")) for each in data["dependencies"]}
    passed_over = {name for name, version in said if version is None}
    silent = [pin for pin in pins if pin not in said and pin[0] not in passed_over]
    unanswered += [f"{name} {version}: not a word of it" for name, version in silent]
    return Answer(asked, tuple(vulnerable), tuple(unanswered))


def of_node(asked: str, output: str) -> Answer:
    """What `npm audit --json` says."""
    data = _data(output)
    if data is None or "vulnerabilities" not in data:
        return Answer(asked, unanswered=(str((data or {}).get("message") or _last_line(output)),))
    found = sorted(data["vulnerabilities"].items())
    return Answer(asked, tuple(f"{name} ({each.get('severity', 'unknown')})" for name, each in found))


def _last_line(output: str) -> str:
    return (output.strip().splitlines() or ["it wrote nothing"])[-1]


def judged(answers: Sequence[Answer], known: Answer) -> list[Answer]:
    """The answers of a database, where it knows what everybody does; else none of them counts.

    `known` is its answer about a package that is vulnerable.
    """
    if known.vulnerable:
        return list(answers)
    said = f"; it says: {known.unanswered[0]}" if known.unanswered else ""
    why = f"the registry knows nothing of {known.asked}, which everybody knows to be vulnerable{said}"
    return [each if each.vulnerable else Answer(each.asked, unanswered=(why,)) for each in answers]


def python_answers() -> list[Answer]:
    """What the database of Python packages says of each lock."""
    name, version = VULNERABLE_PYTHON
    about_known = _asked(f"{name} {version}", [VULNERABLE_PYTHON])
    answers = []
    for lock in (f"requirements/{each}.txt" for each in LOCKS):
        found = locked((ROOT / lock).read_text(encoding="utf-8"))
        # One version of each at a time, for pip-audit takes no two; and no markers, for it passes over other systems.
        rounds = range(max(map(len, found.values())))
        parts = [
            _asked(lock, [(name, versions[number]) for name, versions in found.items() if number < len(versions)])
            for number in rounds
        ]
        vulnerable = tuple(each for part in parts for each in part.vulnerable)
        answers.append(Answer(lock, vulnerable, tuple(each for part in parts for each in part.unanswered)))
    return judged(answers, about_known)


def _asked(asked: str, pins: Sequence[tuple[str, str]]) -> Answer:
    """What the database says of some packages, each in one version."""
    audit = [sys.executable, "-m", "pip_audit", "--format=json", "--progress-spinner=off", "--disable-pip", "--no-deps"]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "listed.txt"
        listed.write_text("".join(f"{name}=={version}\n" for name, version in pins), encoding="utf-8")
        return of_python(asked, run([*audit, "-r", str(listed)], ROOT), pins)


def node_answers() -> list[Answer]:
    """What the database of Node packages says of their lock."""
    asked = (NODE_FOLDER / "package-lock.json").relative_to(ROOT).as_posix()
    npm = shutil.which("npm")
    if npm is None:
        return [Answer(asked, unanswered=("npm is not on this machine",))]
    command = [npm, "audit", "--json", "--package-lock-only"]
    name, version = VULNERABLE_NODE
    entry = {"version": version}
    lock = {"name": "known", "lockfileVersion": 3, "packages": {"": {"dependencies": {name: version}}}}
    lock["packages"][f"node_modules/{name}"] = entry  # type: ignore[index]
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "package.json").write_text(json.dumps({"dependencies": {name: version}}), encoding="utf-8")
        Path(folder, "package-lock.json").write_text(json.dumps(lock), encoding="utf-8")
        about_known = of_node(f"{name} {version}", run(command, Path(folder)))
    return judged([of_node(asked, run(command, NODE_FOLDER))], about_known)


def main() -> int:
    """Review all locks; the exit code."""
    answers = [*python_answers(), *node_answers()]
    for answer in answers:
        for line in answer.lines():
            print(line, flush=True)
    codes = {answer.code for answer in answers}
    code = VULNERABLE if VULNERABLE in codes else NO_ANSWER if NO_ANSWER in codes else NOTHING_KNOWN
    if code in TO_DO:
        print(TO_DO[code], file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
