"""One build at a time at one place; a lock dies with whoever holds it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from generator.messages.message import words
from generator.publish.disk import build_lock as module
from generator.publish.disk.build_lock import BuildLock
from generator.publish.disk.machine import REFUSED, RefusedError

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "made" / ".site-lock"


def _ignore(_: str) -> None:
    pass


def _holder(path: Path) -> subprocess.Popen[str]:
    """Another process that holds the lock until its input ends."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.publish.disk.holder", str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_the_file_is_there_for_as_long_as_the_lock_is_held_and_says_who_holds_it(path: Path) -> None:
    with BuildLock(path, _ignore):
        assert path.read_text(encoding="utf-8").startswith(f"process {os.getpid()} on ")
    assert not path.exists()


def test_a_build_that_waits_too_long_stops_and_names_the_holder(path: Path) -> None:
    reported: list[str] = []
    with BuildLock(path, _ignore):
        with pytest.raises(RefusedError, match=f"another build, process {os.getpid()} on .*, is still running"):
            BuildLock(path, reported.append, patience=0).acquire()
        assert path.exists()
    assert reported == []


def test_a_waiting_build_reports_once_who_holds_the_lock_and_continues_when_it_is_free(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PAUSE", 0.001)
    reported: list[str] = []
    is_reported = threading.Event()

    def report(words: str) -> None:
        reported.append(words)
        is_reported.set()

    def wait() -> None:
        with BuildLock(path, report):
            reported.append("held")

    first = BuildLock(path, _ignore)
    first.acquire()
    second = threading.Thread(target=wait)
    second.start()
    assert is_reported.wait(30)
    first.release()
    second.join(30)
    assert [words.partition(",")[0] for words in reported] == ["Waiting for another build", "held"]
    assert not path.exists()


def test_a_lock_that_was_released_twice_is_released(path: Path) -> None:
    lock = BuildLock(path, _ignore)
    lock.release()
    lock.acquire()
    lock.release()
    lock.release()
    with BuildLock(path, _ignore, patience=0):
        pass


def test_a_lock_whose_file_cannot_be_removed_is_free_nevertheless(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    with BuildLock(path, _ignore):
        monkeypatch.setattr(Path, "unlink", refuse)
    monkeypatch.undo()
    assert path.exists()
    with BuildLock(path, _ignore, patience=0):
        pass


def test_a_file_that_was_removed_by_who_held_it_is_not_what_the_next_one_holds(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = module._lock
    times: list[int] = []

    def after_the_other_went(file: int) -> None:
        if not times:
            path.unlink()
        times.append(file)
        lock(file)

    monkeypatch.setattr(module, "_lock", after_the_other_went)
    with BuildLock(path, _ignore):
        assert len(times) == 2
        with pytest.raises(RefusedError):
            BuildLock(path, _ignore, patience=0).acquire()


def test_a_disk_without_locks_is_reported_and_the_build_continues(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_: int) -> None:
        raise OSError(module._UNKNOWN[0], "No locks available")

    monkeypatch.setattr(module, "_lock", unknown)
    reported: list[str] = []
    with BuildLock(path, reported.append):
        assert path.exists()
    assert len(reported) == 1
    assert "a disk without locks" in reported[0]


def test_what_a_holder_says_of_itself_commands_no_terminal(path: Path) -> None:
    lock = BuildLock(path, _ignore)
    with lock:
        path.write_text("\x1b[31mred", encoding="utf-8")
        with pytest.raises(RefusedError, match=r"another build, \\x1b\[31mred, is still running"):
            BuildLock(path, _ignore, patience=0).acquire()


def test_a_lock_that_is_refused_ends_with_a_code_of_its_own() -> None:
    assert (RefusedError(words("x")).exit_code, RefusedError(words("x")).code, REFUSED) == (4, 4, 4)


@pytest.mark.slow
def test_another_process_waits_its_turn(path: Path) -> None:
    holder = _holder(path)
    with pytest.raises(RefusedError, match=f"process {holder.pid} on "):
        BuildLock(path, _ignore, patience=0).acquire()
    holder.communicate("")
    with BuildLock(path, _ignore, patience=0):
        pass


@pytest.mark.slow
def test_the_lock_of_a_killed_process_is_taken_over(path: Path) -> None:
    holder = _holder(path)
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    assert path.exists()
    with BuildLock(path, _ignore, patience=0):
        assert str(os.getpid()) in path.read_text(encoding="utf-8")
    assert not path.exists()
