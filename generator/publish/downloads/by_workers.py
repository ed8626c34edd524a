"""Has workers write bundles, before they are put into the site one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from generator.publish.outcome.progress import Progress
from generator.publish.pages.parted_files import DamagedError
from generator.publish.units.crew import Crew, done_by
from generator.publish.units.work import Done, memory_used

_writers: list[Sequence[Callable[[], bool]]] = []  # of this process, and of the workers that are copies of it


def written_by_workers(writers: Sequence[Callable[[], bool]], crew: Crew, progress: Progress) -> frozenset[int]:
    """Have workers call these, and show how many they did; returns the numbers of those that wrote their bundle.

    What a worker could not do is to be done again by whoever asks, and then says why. Raises OSError.
    """
    if not crew.copies or not crew.is_for(len(writers)):
        return frozenset()
    _writers[:] = [writers]
    written = set[int]()
    progress.leave_alone()
    try:
        for number, done in done_by(crew, range(len(writers)), progress.tick, write_one):
            if isinstance(done, Done) and done.is_done:
                written.add(number)
            progress.step()
        return frozenset(written)
    finally:
        _writers.clear()


def write_one(number: int) -> Done:
    """Write the bundle with this number, of which this process was told."""
    is_written = False
    with suppress(DamagedError, OSError):
        is_written = bool(_writers) and _writers[0][number]()
    return Done(memory=memory_used(), is_done=is_written)
