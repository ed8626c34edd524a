"""Run the checks that the page on accessibility lists, and write down there that they passed, and when.

    python tools/checks.py

The constant FOR_READERS of a test module says what the module shows, in one sentence of plain Dutch. The page lists
those sentences, with the day and the programs of the run, and is kept in the repository: no build reads the clock.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

if __package__ in (None, ""):  # started as a script
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from generator.render.writing import wording
from tools.programs import FIREFOX, NODE_PACKAGES, find_chromium

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "content" / "pages" / "toegankelijkheid.md"
TESTS = ROOT / "tests" / "browser"
CONSTANT = "FOR_READERS"
HEADING = "## Wat automatisch is gecontroleerd\n"
SUMMARY = (
    "Een programma bekijkt elke soort pagina in echte browsers: op een telefoon en op een groot scherm, licht en\n"
    "donker, met alleen een toetsenbord, met grote letters en op papier."
)
NODE_PROGRAMS = {"axe-core": "axe-core", "lighthouse": "Lighthouse", "vnu-jar": "Nu Html Checker"}


class PageChangedError(Exception):
    """The page has no place for the checks."""


@dataclass(frozen=True)
class Check:
    """A test module, and its sentence for readers: what it shows."""

    module: Path
    sentence: str


def checks(folder: Path = TESTS) -> list[Check]:
    """The checks of the test modules in a folder, in order of the modules' names."""
    return [Check(path, sentence) for path in sorted(folder.glob("test_*.py")) for sentence in _sentences(path)]


def _sentences(module: Path) -> Iterator[str]:
    for node in ast.parse(module.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == [CONSTANT]:
            yield str(ast.literal_eval(node.value))


def section(sentences: Iterable[str], day: date, programs: Iterable[str]) -> str:
    """The section of the page: one sentence for all readers, and folded what passed, when, and with which programs."""
    when = f"Op {wording.plain_day(day)} was alles in orde, met {wording.enumeration(list(programs))}."
    passed = [f"- {sentence}" for sentence in sentences]
    opening = [
        SUMMARY,
        "",
        "<details markdown>",
        f"<summary>Alle {len(passed)} controles, voor wie het precies wil weten</summary>",
    ]
    return "\n".join([HEADING, *opening, "", when, "", *passed, "", "</details>", "", ""])


def listed(page: str) -> list[str]:
    """The sentences that a page lists now. Raises PageChangedError."""
    return re.findall(r"^- (.*)$", page[slice(*_place(page))], re.MULTILINE)


def written(page: str, new_section: str) -> str:
    """The page with this section in place of the one it has. Raises PageChangedError."""
    start, end = _place(page)
    return page[:start] + new_section + page[end:]


def _place(page: str) -> tuple[int, int]:
    start = page.find(HEADING)
    end = page.find("\n## ", start) + 1
    if start < 0 or not end:
        raise PageChangedError(f"the page must hold the heading {HEADING.strip()!r}, and another one after it")
    return start, end


def programs(packages: Path = NODE_PACKAGES / "package.json") -> list[str]:
    """The programs that do the checks, with their versions, as readers see them."""
    browsers = [("Chromium", find_chromium()), ("Firefox", FIREFOX.find())]
    known = json.loads(packages.read_text(encoding="utf-8"))["dependencies"]
    tools = [f"{shown} {known[name]}" for name, shown in NODE_PROGRAMS.items() if name in known]
    return [*(f"{name} {version_of(path)}" for name, path in browsers if path), *tools]


def version_of(program: str) -> str:
    """The main number of a browser's version."""
    output = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"\d+", output)
    return found[0] if found else ""


def run(modules: list[Path]) -> int:
    """Run test modules; the exit code of pytest."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *map(str, modules)]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def main(tests: Callable[[list[Path]], int] = run, page: Path = PAGE, folder: Path = TESTS) -> int:
    """Run all checks and write them down when all pass; else the exit code of the tests."""
    found = checks(folder)
    if failed := tests([check.module for check in found]):
        return failed
    today = datetime.now(UTC).date()
    text = section([check.sentence for check in found], today, programs())
    page.write_text(written(page.read_text(encoding="utf-8"), text), encoding="utf-8")
    print(f"{len(found)} checks written down in {page}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
