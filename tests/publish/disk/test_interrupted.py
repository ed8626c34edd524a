"""Publishing and whole builds are stopped at their steps: by a full disk, a limit, a kill, another build.

What then stands there is the old or the new site, nothing of others is lost, and the next build is right.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.publish.disk.staging import Staging
from tests.publish.disk.sites import OTHERS, fill
from tests.publish.disk.small_projects import files_of, small_project

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - only the speed depends on it


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk where a thousand small sites are soon made and removed."""
    base = _IN_MEMORY if _IN_MEMORY.is_dir() else tmp_path
    with tempfile.TemporaryDirectory(dir=base) as made:
        yield Path(made) / "project"


def _wrong(module: str, *words: object) -> tuple[list[str], int]:
    """What a module of stops finds wrong, and how many steps it tried."""
    command = [sys.executable, "-m", f"tests.publish.disk.{module}", *map(str, words)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    *wrong, counted = ran.stdout.splitlines()
    return wrong, int(counted.partition(" ")[0])


@pytest.mark.parametrize(
    "steps", [pytest.param((), id="a third"), pytest.param(("every",), id="every step", marks=pytest.mark.nightly)]
)
@pytest.mark.parametrize(
    ("way", "least"),
    [
        ("exchange", 75),  # old or new, at every instant
        ("in-place", 55),  # no such call on this system
        ("refused", 90),  # nor on this file system
        ("other-disk", 130),  # a mount point
    ],
)
def test_wherever_publishing_stops_there_is_a_site_and_nothing_of_others_is_lost(
    folder: Path, way: str, least: int, steps: tuple[str, ...]
) -> None:
    wrong, found = _wrong("interrupted", folder, way, *steps)
    assert wrong == []
    assert found >= least


@pytest.mark.parametrize(("steps", "least"), [("few", 14), pytest.param("many", 200, marks=pytest.mark.nightly)])
def test_wherever_a_whole_build_stops_the_old_or_the_new_site_stands_and_the_next_is_right(
    folder: Path, steps: str, least: int
) -> None:
    wrong, found = _wrong("interrupted_builds", folder, steps)
    assert wrong == []
    assert found >= least


def _start(root: Path, limit: Callable[[], None] | None = None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "generator", "site", "--project", str(root)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=limit,  # noqa: PLW1509 - nothing else runs in this process meanwhile
    )


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with a site, and what others put there."""
    root = small_project(tmp_path / "project", "mei")
    fill(root / "site", {"index.html": "last good", **OTHERS})
    return root


@pytest.mark.parametrize(
    ("limit", "value", "message"),
    [
        (resource.RLIMIT_FSIZE, 8_000, "a file would be larger than this system allows; raise the limit (ulimit -f)"),
        pytest.param(
            *(resource.RLIMIT_FSIZE, 60_000, "a file would be larger than this system allows"),
            marks=pytest.mark.nightly,
        ),
        (resource.RLIMIT_NOFILE, 7, "too many files are open; raise the limit (ulimit -n)"),
        pytest.param(resource.RLIMIT_NOFILE, 9, "too many files are open", marks=pytest.mark.nightly),
    ],
)
def test_a_limit_is_reported_in_a_sentence_and_the_last_good_site_stays(
    root: Path, limit: int, value: int, message: str
) -> None:
    before = files_of(root / "site")
    ended = _start(root, lambda: resource.setrlimit(limit, (value, value)))
    printed, errors = ended.communicate()
    assert ended.returncode == 4, errors
    assert printed == ""
    assert message in errors
    assert "Traceback" not in errors
    assert files_of(root / "site") == before


@pytest.mark.parametrize("number", [2, pytest.param(3, marks=pytest.mark.nightly)])
def test_builds_at_once_wait_for_each_other_and_all_are_right(root: Path, number: int) -> None:
    ended = [(build, *build.communicate()) for build in [_start(root) for _ in range(number)]]
    for build, printed, errors in ended:
        assert build.returncode == 0, errors
        assert "Offline" in printed
    waited = "".join(errors for _, _, errors in ended)
    assert "Waiting for another build, process " in waited
    assert sorted(path.name for path in root.iterdir()) == [".cache", "content", "dist", "mkdocs.yml", "site"]
    assert (root / "site" / "CNAME").is_file()


def test_a_build_that_waits_says_for_whom(root: Path) -> None:
    lock = Staging(root / "site").lock
    holder = subprocess.Popen(
        [sys.executable, "-m", "tests.publish.disk.holder", str(lock)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    waiting = _start(root)
    assert waiting.stderr is not None
    assert waiting.stderr.readline().startswith(f"Waiting for another build, process {holder.pid} on ")
    holder.kill()
    holder.communicate()
    assert waiting.communicate() is not None
    assert waiting.returncode == 0
