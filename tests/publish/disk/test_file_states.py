"""The states of files differ after every change, also one that leaves size and time of content as they were."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.publish.disk.file_states import states_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    below = tmp_path / "looked-at" / "below"
    below.mkdir(parents=True)
    (below / "one.txt").write_text("een", encoding="utf-8")
    (below / "two.txt").write_text("twee", encoding="utf-8")
    (tmp_path / "probe").mkdir()
    return tmp_path / "looked-at"


def _states(folder: Path) -> str | None:
    return states_of([folder], folder.parent / "probe")


def _other_words(folder: Path) -> None:
    """Write as many other letters, and set the time back, in the same moment."""
    path = folder / "below" / "one.txt"
    before = path.stat()
    path.write_text("EEN", encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def _other_name(folder: Path) -> None:
    (folder / "below" / "one.txt").rename(folder / "below" / "three.txt")


def _taken_back(folder: Path) -> None:
    """Put a copy with the same bytes and times in the place of a file."""
    path = folder / "below" / "one.txt"
    before, data = path.stat(), path.read_bytes()
    path.unlink()
    path.write_bytes(data)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


CHANGES: dict[str, Callable[[Path], object]] = {
    "other words": _other_words,
    "other name": _other_name,
    "taken back": _taken_back,
    "one more": lambda folder: (folder / "more.txt").write_bytes(b""),
    "an empty folder": lambda folder: (folder / "more").mkdir(),
    "one less": lambda folder: (folder / "below" / "two.txt").unlink(),
    "permissions": lambda folder: (folder / "below" / "two.txt").chmod(0o600),
    "permissions of a folder": lambda folder: (folder / "below").chmod(0o700),
}


@pytest.mark.parametrize("name", CHANGES)
def test_every_change_is_seen(folder: Path, name: str) -> None:
    before = _states(folder)
    CHANGES[name](folder)
    assert before is not None
    assert _states(folder) not in (None, before)


def test_what_does_not_change_has_the_same_states(folder: Path) -> None:
    assert _states(folder) == _states(folder) is not None


def test_a_folder_that_is_left_out_may_change(folder: Path) -> None:
    def look() -> str | None:
        return states_of([folder], folder.parent / "probe", lambda name: name == "below")

    before = look()
    _other_words(folder)
    assert look() == before


def test_a_place_where_nothing_stands_has_a_state(folder: Path) -> None:
    place = folder / "missing"
    before = states_of([place], folder)
    place.mkdir()
    assert before is not None
    assert states_of([place], folder) not in (None, before)


def test_a_link_tells_nothing_of_what_it_leads_to(folder: Path) -> None:
    (folder / "link").symlink_to(folder / "below" / "one.txt")
    assert _states(folder) is None
