"""What many more consultations would take than were measured, calculated from the parts of what was."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from bench.builds import Measured
from bench.written_table import table

MANY = 1_000_000
_HERE, _CLUSTER = 2, 64
_HOUR, _GB = 3_600, 1_000

_TOLD = """\
Nobody has built so many. Each figure is calculated from those of {first} and {last} consultations, as if it grew from
there as it grew between them: what one consultation more took there, times their number, and what none takes. The
table of growth tells how far that holds. The first process does alone what is about all consultations; the rest is done
by workers, who share it evenly: the time on the clock is that of the first process, and the part of one worker. What
the network of a cluster takes is left out, and what a disk takes that cannot have its files in memory.

The row of {last} is there to compare: its figures are as measured, but for the time, which is calculated likewise; it
took {wall} on the clock of {processors} processors, which may have done other work, too.
"""


def projected(measured: Sequence[Measured], processors: int) -> Iterator[str]:
    """The table of many consultations, with what it follows from; `processors` is how many there were to measure."""
    if len(measured) < 2:  # noqa: PLR2004 (a line has two points)
        yield "From one size nothing can be calculated."
        return
    first, last = measured[-2:]
    wall = _duration(last.ours.wall)
    yield _TOLD.format(first=first.size, last=last.size, wall=wall, processors=processors)
    rows = [[f"{size:,}", *(_figure(first, last, size) for _figure in _FIGURES.values())] for size in (last.size, MANY)]
    yield from table(("consultations", *_FIGURES), rows)


def at_size(first: tuple[float, float], last: tuple[float, float], size: float) -> float:
    """The cost at a size, on the line through two measurements, each a size and its cost; never less than the last."""
    more = max(0.0, (last[1] - first[1]) / (last[0] - first[0]))
    return last[1] + more * (size - last[0])


def _at(first: Measured, last: Measured, size: int, value: Callable[[Measured], float]) -> float:
    return at_size((first.size, value(first)), (last.size, value(last)), size)


def _clock(first: Measured, last: Measured, size: int, workers: int) -> str:
    """The time on the clock of a build from nothing."""
    own = _at(first, last, size, lambda each: each.ours.own)
    shared = _at(first, last, size, lambda each: each.ours.cpu - each.ours.own)
    return _duration(own + shared / workers)


def _again(first: Measured, last: Measured, size: int) -> str:
    return _duration(_at(first, last, size, lambda each: each.again.wall if each.again else 0))


def _duration(seconds: float) -> str:
    return f"{seconds / _HOUR:,.1f} h" if seconds >= _HOUR else f"{seconds:.1f} s"


def _gigabytes(value: Callable[[Measured], float]) -> Callable[[Measured, Measured, int], str]:
    """A size that is measured in MB, in GB."""
    return lambda first, last, size: f"{_at(first, last, size, value) / _GB:,.2f} GB"


_FIGURES: Mapping[str, Callable[[Measured, Measured, int], str]] = {
    f"from nothing, {_HERE} processors": lambda first, last, size: _clock(first, last, size, _HERE),
    f"from nothing, a cluster of {_CLUSTER}": lambda first, last, size: _clock(first, last, size, _CLUSTER),
    "of that the first process": lambda first, last, size: _duration(
        _at(first, last, size, lambda each: each.ours.own)
    ),
    "nothing changed": _again,
    "memory of the first process": _gigabytes(lambda each: each.ours.main),
    "site": _gigabytes(lambda each: each.made.site),
    "bundle": _gigabytes(lambda each: each.made.bundle),
    "kept beside": _gigabytes(lambda each: each.made.kept),
    "files": lambda first, last, size: f"{_at(first, last, size, lambda each: each.made.files):,.0f}",
}
