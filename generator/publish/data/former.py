"""A file of data as a build before made it: where the part of each consultation stands in it, and how it is copied.

Beside each kept file stands an index. Its first line is a digest of what all parts follow from; each further line is
of a consultation: a digest of what its part follows from, where it stands (`begin+length`, with commas between), and
its id. What the two numbers count is up to the output: bytes of a file, or numbers of rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, NamedTuple

Spans = tuple[tuple[int, int], ...]
"""Where a part stands: beginnings and lengths."""


class IndexedPart(NamedTuple):
    """What an index says of a part: its consultation, a digest of what it follows from, and where it stands."""

    id: str
    digest: str
    spans: Spans


_PIECE = 1 << 20  # bytes


class FormerLostError(Exception):
    """A former file is no longer what it was when it was checked: what was copied of it is not to be believed."""


@dataclass
class Former:
    """A former file that has the bytes that were written, and where the parts stand in it that are still the same.

    `state` is what the system said of the file before its bytes were checked.
    """

    path: Path
    state: tuple[int, ...]
    same: Mapping[str, Spans] = field(repr=False)

    @contextmanager
    def opened(self) -> Iterator[BinaryIO]:
        """The file, to copy parts of it; checked again when they were copied. Raises FormerLostError."""
        try:
            stream = self.path.open("rb")
        except OSError as error:
            raise FormerLostError(str(self.path)) from error
        with stream:
            yield stream
        self.check()

    def check(self) -> None:
        """Raises FormerLostError where the file was changed or removed in the meantime."""
        if state_of(self.path) != self.state:
            raise FormerLostError(str(self.path))


def state_of(path: Path) -> tuple[int, ...]:
    """What the system says of a file that changes with its bytes; empty where there is none."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def copy_range(source: BinaryIO, begin: int, length: int, target: BinaryIO) -> None:
    """Copy so many bytes, in pieces. Raises FormerLostError where there are fewer, and OSError."""
    source.seek(begin)
    while length:
        piece = source.read(min(length, _PIECE))
        if not piece:
            raise FormerLostError(source.name)
        target.write(piece)
        length -= len(piece)


def index_lines(shared: str, parts: Iterable[IndexedPart]) -> Iterator[str]:
    """An index of these parts. `shared` is a digest of what all follow from."""
    yield f"{shared}\n"
    for part in parts:
        yield f"{part.digest} {','.join(f'{begin}+{length}' for begin, length in part.spans)} {part.id}\n"


def same_parts(index: Iterable[str], shared: str, digests: Mapping[str, str]) -> dict[str, Spans]:
    """Where the parts stand that follow from the same as now; none where all follow from something else.

    `digests` are those of now, by id. Raises ValueError where the lines are no index.
    """
    lines = iter(index)
    if next(lines, "") != f"{shared}\n":
        return {}
    found = {}
    for line in lines:
        digest, places, identity = line.removesuffix("\n").split(" ", 2)
        if digests.get(identity) == digest:
            found[identity] = tuple(map(_span, places.split(","))) if places else ()
    return found


def _span(place: str) -> tuple[int, int]:
    begin, length = place.split("+")
    return int(begin), int(length)
