"""One build has its place to itself, and never removes what another is building there."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from generator.publish.disk import build_lock
from generator.publish.disk.machine import RefusedError
from generator.publish.disk.staging import Staging
from generator.publish.disk.workplace import Workplace
from tests.publish.disk.sites import NEW, OLD, fill, publish, tree_of


def _ignore(_: str) -> None:
    pass


def test_a_build_that_gives_up_waiting_leaves_the_running_one_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    final = tmp_path / "site"
    publish(final, OLD)
    running = Workplace(final, _ignore)
    fill(running.begin(), NEW)
    monkeypatch.setattr(build_lock.BuildLock.__init__, "__defaults__", (0.0,))
    second = Workplace(final, _ignore)
    with pytest.raises(RefusedError, match="is still running"):
        second.begin()
    second.end()
    assert tree_of(Staging(final).building) == NEW
    assert Staging(final).lock.exists()
    running.publish()
    running.end()
    assert tree_of(final) == NEW
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_place_that_never_began_removes_nothing(tmp_path: Path) -> None:
    fill(tmp_path / ".site-building", {"index.html": "somebody's"})
    Workplace(tmp_path / "site", _ignore).end()
    assert tree_of(tmp_path / ".site-building") == {"index.html": "somebody's"}


def test_who_holds_the_lock_already_clears_what_he_built(tmp_path: Path) -> None:
    place = Workplace(tmp_path / "site", _ignore, is_locked=True)
    fill(place.begin(), NEW)
    place.end()
    assert list(tmp_path.iterdir()) == []


def test_a_build_that_could_not_begin_holds_up_no_other_and_leaves_its_place_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    final = tmp_path / "site"
    refused = Workplace(final, _ignore)
    monkeypatch.setattr(build_lock.BuildLock.__init__, "__defaults__", (0.0,))  # nobody waits
    with monkeypatch.context() as full:
        full.setattr(Staging, "begin", _full_disk)
        with pytest.raises(RefusedError):
            refused.begin()

    other = Workplace(final, _ignore)
    building = other.begin()  # refused where the first one still holds the lock
    fill(building, NEW)
    refused.end()

    assert tree_of(building) == NEW
    other.publish()
    other.end()


def _full_disk(_: Staging) -> Path:
    raise OSError(errno.ENOSPC, "No space left on device")
