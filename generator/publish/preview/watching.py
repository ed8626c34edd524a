"""Sees which files changed, by looking at them time and again: that works on every disk, also on one that is shared."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

_State = Mapping[str, tuple[int, int, int]]

# Seconds between two looks, and how many times as long as a look takes; until nothing more is being written.
_PAUSE, _TIMES = 0.2, 10
_SETTLED, _PATIENCE = 0.05, 1.0


class Watch:
    """Watches files and folders, with all below them; a link is never followed, but where it is named itself."""

    def __init__(self, places: Iterable[Path]) -> None:
        self._places = tuple(dict.fromkeys(places))
        self._took = 0.0
        self._last = self._look()

    @property
    def pause(self) -> float:
        """Seconds to wait before the next look, so that looking takes a small part of the time."""
        return max(_PAUSE, _TIMES * self._took)

    def changes(self) -> frozenset[Path]:
        """The files that changed, came or went since the last call; where there are some, once they have settled."""
        changed = self._differing()
        until = time.monotonic() + _PATIENCE
        while changed and time.monotonic() < until:
            time.sleep(_SETTLED)
            further = self._differing()
            if not further:
                break
            changed |= further
        return frozenset(map(Path, changed))

    def _differing(self) -> set[str]:
        before, self._last = self._last, self._look()
        return {name for name, _ in before.items() ^ self._last.items()}

    def _look(self) -> _State:
        begun = time.monotonic()
        found = {name: state for place in self._places for name, state in _states(place)}
        self._took = time.monotonic() - begun
        return found


def _states(place: Path) -> Iterator[tuple[str, tuple[int, int, int]]]:
    try:
        if not place.is_dir():
            yield str(place), _state(place.stat())
            return
    except OSError:
        return
    yield from _states_below(str(place))


def _states_below(folder: str) -> Iterator[tuple[str, tuple[int, int, int]]]:
    try:
        with os.scandir(folder) as entries:
            listed = list(entries)
    except OSError:
        return
    for entry in listed:
        try:
            if entry.is_dir(follow_symlinks=False):
                yield from _states_below(entry.path)
            else:
                yield entry.path, _state(entry.stat(follow_symlinks=False))
        except OSError:
            continue  # it is gone by now


def _state(found: os.stat_result) -> tuple[int, int, int]:
    return found.st_mtime_ns, found.st_size, found.st_ino
