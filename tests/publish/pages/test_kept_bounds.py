"""What is kept is bounded: a few states of each thing, and what nobody used for a month is removed, of every kind."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.publish.pages.spare import FOLDER as FORMER
from generator.publish.pages.store import MOST_FILES as MOST_PAGES
from generator.publish.search.kept_parts import SPARE
from generator.publish.units.store import MOST_FILES as MOST_UNITS
from generator.read.kept_files import LOOKED_THROUGH, UNUSED_DAYS
from tests.contents import write
from tests.publish.pages.kept_projects import built, project
from tests.publish.units.projects import age

pytestmark = pytest.mark.slow

# In folders of these names lies what is kept; another needs a bound here.
BOUNDS = {
    "units": MOST_UNITS,
    "pages": 3 * MOST_PAGES,
    "archive": 2 * MOST_PAGES,
    "search": SPARE + 5,
    "searched": MOST_PAGES,
    "read": 1,
    "data": 0,  # no folders: what the last build did not use is removed
    "schemas": 0,  # the same: one file for each kind of file that editors keep
}
_STATES = 4


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return project(tmp_path)


def _kept(root: Path) -> set[str]:
    """What is kept, but for notes of when it was looked through, and for folders of the former site."""
    cache = root / ".cache"
    return {
        path.relative_to(cache).as_posix()
        for path in cache.rglob("*")
        if path.is_file() and not path.name.startswith(LOOKED_THROUGH) and not path.is_relative_to(cache / FORMER)
    }


def _many_states(root: Path) -> None:
    """All that can be kept in several states was built in more of them than are kept; then all is as at first."""
    sheet = next((root / "overrides").rglob("site.css"))
    style = sheet.read_text(encoding="utf-8")
    sidecar = root / "content" / "consultations" / "mei" / "consultation.yml"
    for number in range(_STATES):
        write(sheet, f"{style}\nbody{{margin:{number}px}}\n")
        write(sidecar, f"short_title: Mei {number}\n")
        assert built(root).report.exit_code == 0
    write(sheet, style)
    sidecar.unlink()
    built(root)


def test_of_each_thing_a_few_states_are_kept(root: Path) -> None:
    _many_states(root)
    folders = {path.name for path in (root / ".cache").iterdir() if path.is_dir()} - {FORMER}
    assert folders <= BOUNDS.keys()
    for name in folders:
        for folder in (path for path in (root / ".cache" / name).rglob("*") if path.is_dir()):
            if not folder.parent.name.endswith(".files") and not folder.name.endswith(".files"):
                assert sum(1 for _ in folder.iterdir()) <= BOUNDS[name], folder


def test_of_the_former_site_only_waits_what_the_site_holds_as_well(root: Path) -> None:
    _many_states(root)
    write(root / "content" / "consultations" / "mei" / "consultation.yml", "short_title: Mei\n")
    built(root)
    site = root / "site"
    waiting = [path for path in (root / ".cache" / FORMER).iterdir() if not path.name.startswith("pagefind+")]
    assert any(path.name == "overleggen+juli" for path in waiting)
    for folder in waiting:
        for path in (each for each in folder.rglob("*") if each.is_file()):
            assert path.samefile(site / folder.name.replace("+", "/") / path.relative_to(folder))


def test_after_a_month_only_that_is_kept_which_a_build_from_nothing_keeps(root: Path, tmp_path: Path) -> None:
    _many_states(root)
    shutil.rmtree(root / "content" / "consultations" / "juli")
    begun = root / ".cache" / "pages" / "mei" / "begun.site.files" / "0"
    parted = root / ".cache" / "units" / "mei" / "begun.part"
    for path in (begun, parted):
        write(path, "half")
    for path in (root / ".cache").rglob("*"):
        age(path, UNUSED_DAYS + 1)
    found = built(root)
    other = tmp_path / "anew"
    shutil.copytree(root, other, ignore=shutil.ignore_patterns(".cache", "site", "dist"))
    expected = built(other)
    assert found.files == expected.files
    assert _kept(root) == _kept(other)


def test_a_clock_that_is_wrong_takes_nothing_that_a_build_uses(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = built(root)
    for path in (root / ".cache").rglob("*"):
        age(path, 2)
    with monkeypatch.context() as patched:
        patched.setattr("generator.read.kept_files.time.time", lambda: 2e10)
        found = built(root)
    assert found.files == first.files
    assert built(root).told("Pages") == "3 kept, none made again."
