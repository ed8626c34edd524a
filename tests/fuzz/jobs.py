"""What is fuzzed: real files with numbered mutations, and hostile files by name. A job makes the same bytes always."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import cycle, islice
from pathlib import Path

from generator.read import READERS
from tests.fuzz.hostile import SLOW, hostile_file, hostile_names
from tests.fuzz.mutations import chance, mutated

PROJECT = Path(__file__).parents[2]
_PLACES = ("tests/read/documents", "evaluation/corpus", "content/consultations")
_LARGEST = 1_000_000
# Hostile files that take seconds to read and understand.
LONG = frozenset(
    [
        "references",
        "stars",
        "tables-of-questions",
        "brackets",
        "spans-of-many-tables",
        "form-feeds",
        "combining",
        "columns",
        "short-rows",
    ]
)


@dataclass(frozen=True)
class Job:
    """One file to read: the ending it bears, what it is made from (a path in the project, or a hostile name), how."""

    suffix: str
    origin: str
    mutation: int | None = None

    def data(self) -> bytes:
        """The bytes of the file."""
        if self.mutation is None:
            return hostile_file(self.suffix, self.origin)
        return mutated((PROJECT / self.origin).read_bytes(), chance(f"{self.origin}:{self.mutation}"))

    def __str__(self) -> str:
        return f"{self.suffix} {self.origin}" + ("" if self.mutation is None else f" {self.mutation}")


@cache
def seeds(suffix: str) -> tuple[str, ...]:
    """The real files of a format in the project, those of its reader's other endings included, smallest first."""
    same = {ending for ending, reader in READERS.items() if reader == READERS[suffix]}
    found = (path for place in _PLACES for path in (PROJECT / place).rglob("*") if path.suffix in same)
    sized = sorted((path.stat().st_size, path.relative_to(PROJECT).as_posix()) for path in found)
    return tuple(path for size, path in sized if size <= _LARGEST)


def mutations(count: int, suffixes: Iterable[str] = READERS) -> Iterator[Job]:
    """So many mutations, each format and each of its files in turn."""
    turns = cycle([(suffix, cycle(seeds(suffix))) for suffix in suffixes])
    for number, (suffix, files) in enumerate(islice(turns, count)):
        yield Job(suffix, next(files), number)


def hostile() -> Iterator[Job]:
    """Every hostile file of every reader, under the first of its endings."""
    first = {reader: suffix for suffix, reader in reversed(list(READERS.items()))}
    for suffix in first.values():
        yield from (Job(suffix, name) for name in hostile_names(suffix))


def quick() -> Iterator[Job]:
    """The hostile files that are made and read in a moment."""
    return (job for job in hostile() if job.origin not in SLOW)


def one_of_each() -> Iterator[Job]:
    """Of those that take no seconds each kind once, for one of the readers that it is made for, which take turns."""
    kinds: dict[str, list[Job]] = defaultdict(list)
    for job in quick():
        if job.origin not in LONG:
            kinds[job.origin].append(job)
    for turn, jobs in enumerate(kinds.values()):
        yield jobs[turn % len(jobs)]
