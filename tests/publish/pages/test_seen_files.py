"""Files that are kept are believed without being read only where nobody can have changed them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.publish.pages.parted_files import PartedFile, opened, written
from generator.publish.pages.seen_files import SEEN, SeenFiles
from generator.publish.pages.store import beside
from tests.contents import write


@pytest.fixture
def file(tmp_path: Path) -> PartedFile:
    """A file of the store with two files beside it, of which the states were noted."""
    path = tmp_path / "cache" / "pages" / "mei" / "a.site"
    path.parent.mkdir(parents=True)
    path.write_bytes(written({}, {}))
    for number in range(2):
        write(beside(path) / str(number), "as it was made")
    found = opened(path)
    assert found is not None
    _seen(tmp_path).keep([found])
    return found


def _seen(folder: Path) -> SeenFiles:
    return SeenFiles(folder / "cache" / SEEN)


def test_files_that_nobody_touched_are_the_same(tmp_path: Path, file: PartedFile) -> None:
    assert _seen(tmp_path).are_same(file)


def test_a_project_that_moved_is_still_known(tmp_path: Path, file: PartedFile) -> None:
    (tmp_path / "cache").rename(tmp_path / "elsewhere")
    moved = opened(tmp_path / "elsewhere" / "pages" / "mei" / file.path.name)
    assert moved is not None
    assert SeenFiles(tmp_path / "elsewhere" / SEEN).are_same(moved)


def _written_in_place(path: Path) -> None:
    state = path.stat()
    path.write_text("as it was MADE", encoding="utf-8")
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


def _replaced(path: Path) -> None:
    shutil.copy2(path, path.with_name("new"))
    path.with_name("new").replace(path)


CHANGES: list[Callable[[Path], object]] = [
    _written_in_place,
    _replaced,
    Path.unlink,
    lambda path: path.with_name("2").touch(),
    lambda path: os.link(path, path.parents[1] / "second-name"),
]


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_is_done_to_one_is_seen(tmp_path: Path, file: PartedFile, change: Callable[[Path], object]) -> None:
    change(beside(file.path) / "1")
    assert not _seen(tmp_path).are_same(file)


def test_files_beside_another_state_are_not_believed(tmp_path: Path, file: PartedFile) -> None:
    file.path.write_bytes(written({"other": True}, {}))
    other = opened(file.path)
    assert other is not None
    assert not _seen(tmp_path).are_same(other)


@pytest.mark.parametrize("held", ["", "[]", "{", "{}"])
def test_a_damaged_note_says_nothing(tmp_path: Path, file: PartedFile, held: str) -> None:
    write(tmp_path / "cache" / SEEN, held)
    assert not _seen(tmp_path).are_same(file)
