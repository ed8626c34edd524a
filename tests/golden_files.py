"""Golden files: whole documents as they must come out, kept in tests/golden/ and compared letter for letter.

A test asks for `golden` and calls `golden(name, text)`. With `--update-golden` the files are rewritten, and that run
fails all the same: a changed golden file counts only once a person has read the difference and a plain run has passed.
The option is refused in CI. A file that no test of a full run compares is an orphan and fails the run.
"""

import difflib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from xdist.workermanage import WorkerController

MOST_LINES_SHOWN = 80
KEY = pytest.StashKey["GoldenFiles"]()

Golden = Callable[[str, str], None]


class GoldenFiles:
    """The golden files of one run: which were compared and which were rewritten, by name (posix, below the folder)."""

    def __init__(self, folder: Path, update: bool) -> None:
        self.folder = folder
        self.update = update
        self.used: set[str] = set()
        self.rewritten: set[str] = set()
        self.partial = False

    def compare(self, name: str, text: str) -> str:
        """What is wrong with the text; empty when it is what the file holds, and always when updating."""
        self.used.add(name)
        path = self.folder / name
        held = path.read_bytes().decode("utf-8") if path.exists() else None
        if held == text:
            return ""
        if self.update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8"))
            self.rewritten.add(name)
            return ""
        if held is None:
            return f"There is no golden file {name} yet: run once with --update-golden, then read it."
        return difference(name, held, text)

    def orphans(self) -> list[str]:
        """The files that nothing compared."""
        files = (path for path in self.folder.rglob("*") if path.is_file())
        return sorted({path.relative_to(self.folder).as_posix() for path in files} - self.used)


def difference(name: str, held: str, text: str) -> str:
    """How a text differs from its golden file, for eyes; never empty."""
    lines = list(difflib.unified_diff(held.splitlines(), text.splitlines(), name, "this run", lineterm=""))
    if not lines:
        return f"{name} differs from this run in line ends only."
    rest = len(lines) - MOST_LINES_SHOWN
    return "\n".join([*lines[:MOST_LINES_SHOWN], *([f"… and {rest} lines more"] if rest > 0 else [])])


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-golden`."""
    parser.addoption(
        "--update-golden", action="store_true", help="rewrite the golden files; the run fails all the same"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Start the bookkeeping; refuse to update in CI."""
    update = bool(config.getoption("--update-golden"))
    if update and os.environ.get("CI"):
        raise pytest.UsageError("--update-golden is refused in CI: golden files are changed by people, who read them")
    golden_files = GoldenFiles(config.rootpath / "tests" / "golden", update)
    golden_files.partial = config.args_source is pytest.Config.ArgsSource.ARGS
    config.stash[KEY] = golden_files


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Iterator[Golden]:
    """Compare a text with a golden file: `golden("may-2025.outline.txt", text)`."""
    golden_files = request.config.stash[KEY]
    before = set(golden_files.rewritten)

    def compare(name: str, text: str) -> None:
        if wrong := golden_files.compare(name, text):
            pytest.fail(wrong, pytrace=False)

    yield compare
    if rewritten := golden_files.rewritten - before:
        pytest.fail(f"rewritten, so nothing was compared: {', '.join(sorted(rewritten))}", pytrace=False)


def pytest_deselected(items: list[pytest.Item]) -> None:
    """Remember that this run leaves tests out, so that it cannot know what is an orphan."""
    if items:
        items[0].config.stash[KEY].partial = True


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: "WorkerController") -> None:
    """Take over what a parallel worker compared."""
    golden_files = node.config.stash[KEY]
    compared = getattr(node, "workeroutput", {}).get("golden_files")
    if compared is None:
        golden_files.partial = True
        return
    golden_files.used.update(compared["used"])
    golden_files.rewritten.update(compared["rewritten"])
    golden_files.partial = golden_files.partial or compared["partial"]


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run that updated, and a full run that leaves orphans."""
    golden_files = session.config.stash[KEY]
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["golden_files"] = {
            "used": sorted(golden_files.used),
            "rewritten": sorted(golden_files.rewritten),
            "partial": golden_files.partial,
        }
    elif session.exitstatus == pytest.ExitCode.OK and verdict(golden_files):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def verdict(golden_files: GoldenFiles) -> str:
    """Why a run in which all tests passed fails all the same; empty when it does not."""
    if golden_files.update:
        return "Golden files were up to date or rewritten, not compared: run again without --update-golden."
    if not golden_files.partial and (orphans := golden_files.orphans()):
        return "Golden files that no test compares: " + ", ".join(orphans)
    return ""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, exitstatus: int, config: pytest.Config) -> None:
    """Say which files were rewritten, and why a run without failed tests fails."""
    golden_files = config.stash[KEY]
    for name in sorted(golden_files.rewritten):
        terminalreporter.write_line(f"rewritten: {golden_files.folder / name}")
    # Reports do not see what the session made of this status.
    if exitstatus == pytest.ExitCode.OK and (why := verdict(golden_files)):
        terminalreporter.write_line(why, red=True)
