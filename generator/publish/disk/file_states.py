"""The states of many files as one digest, without reading any: equal digests, unchanged files.

A state is what the system knows of a file: its size, its number on the disk, and when its content and its entry changed
last. No program can set the last of these. It is as coarse as the clock of the disk, so that two changes may have one
time: a state is believed only where that clock has gone on since the last change.
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path

# How long to wait for the clock of a disk, in seconds: some count in steps of two.
_PATIENCE = 2.5
_PAUSE = 0.001


class _UntoldError(Exception):
    """The states of these files do not show whether they change."""


def states_of(
    places: Iterable[Path], probe: Path, leaves_out: Callable[[str], bool] = lambda name: False
) -> str | None:
    """A digest of the states of files and of all files in folders; None where these do not show whether files change.

    `probe` is a folder on the same disk in which a file can be made for a moment. A folder is left out by its name. A
    place where nothing stands has a state as well. Raises OSError where something cannot be looked at.
    """
    if sys.platform == "win32":  # its times are those that programs set
        return None
    try:
        now = _clock_gone_on(probe)
        found = _States(now, probe.stat().st_dev, leaves_out)
        for place in places:
            found.add(place)
    except _UntoldError:
        return None
    return found.digest.hexdigest()


def states_in(folders: Iterable[str], probe: Path) -> dict[str, str]:
    """Of each of some folders a digest as `state_in` gives it, if it shows whether the files change. Raises OSError."""
    try:
        now, disk = _clock_gone_on(probe), probe.stat().st_dev
    except _UntoldError:
        return {}
    return {folder: state for folder in folders if (state := state_in(folder, now, disk)) is not None}


def state_in(folder: str, before: int | None = None, disk: int | None = None) -> str | None:
    """A digest of the states of all that is right in a folder; None where there is none.

    With `before`, there is none where something is on another disk than `disk`, or changed at that time or later.
    """
    lines = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                state = entry.stat(follow_symlinks=False)
                if before is not None and (state.st_ctime_ns >= before or state.st_dev != disk):
                    return None
                lines.append(_line(entry.name, state))
    except OSError:
        return None
    return sha256(b"".join(sorted(lines))).hexdigest()


def _clock_gone_on(folder: Path) -> int:
    """What the clock of a disk says, in nanoseconds, once it says something else than when this was called."""
    until = time.monotonic() + _PATIENCE
    with tempfile.TemporaryFile(dir=folder) as file:
        begun = os.fstat(file.fileno()).st_ctime_ns
        while time.monotonic() < until:
            time.sleep(_PAUSE)
            os.fchmod(file.fileno(), 0o600)
            if (now := os.fstat(file.fileno()).st_ctime_ns) > begun:
                return now
    raise _UntoldError


class _States:
    """Gathers the states of files that changed before `now`, on one disk."""

    def __init__(self, now: int, disk: int, leaves_out: Callable[[str], bool]) -> None:
        self._now, self._disk, self._leaves_out = now, disk, leaves_out
        self.digest = sha256()

    def add(self, place: Path) -> None:
        """Add a file, or a folder with all that is in it."""
        try:
            state = place.stat()
        except FileNotFoundError:
            self.digest.update(b"nothing\n")
            return
        if stat.S_ISDIR(state.st_mode):
            self._add_folder(os.fspath(place))
        else:
            self.digest.update(self._told("", state))

    def _add_folder(self, folder: str) -> None:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
        lines, below = [b"folder\n"], []
        for entry in listed:
            if not entry.is_dir(follow_symlinks=False):
                lines.append(self._told(entry.name, entry.stat(follow_symlinks=False)))
            elif not self._leaves_out(entry.name):
                lines.append(os.fsencode(f"{entry.name}/{entry.stat(follow_symlinks=False).st_mode}\n"))
                below.append(entry.path)
        self.digest.update(b"".join(lines))
        for each in below:
            self._add_folder(each)

    def _told(self, name: str, state: os.stat_result) -> bytes:
        if state.st_ctime_ns >= self._now or state.st_dev != self._disk or not stat.S_ISREG(state.st_mode):
            raise _UntoldError
        return _line(name, state)


def _line(name: str, state: os.stat_result) -> bytes:
    numbers = (state.st_mode, state.st_size, state.st_ino, state.st_mtime_ns, state.st_ctime_ns)
    return os.fsencode(f"{name}\0{numbers}\n")
