"""Files of parts that are read one by one; what is damaged counts as missing.

A file begins with a digest of its head and how long that is, then come the head (facts as JSON, and the digest and
length of each part) and the parts.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from pydantic_core import PydanticSerializationError, from_json, to_json

from generator.deflating import quickly_packed
from generator.read.kept_files import mark_used, write_first, write_whole

_DIGEST, _LENGTH = 64, 16
_LONGEST_HEAD = 1 << 26
# Heads that were just looked into: each is asked for several things in a row.
_AT_HAND = 16


class DamagedError(Exception):
    """A file is not whole, or not what it was when it was written: it was removed, and is to be made again."""


@dataclass(frozen=True, slots=True)
class _Part:
    digest: str
    begin: int
    length: int


@dataclass(frozen=True, slots=True)
class PartedFile:
    """A file whose head was read: the facts in it, and where its parts are. `digest` is that of the whole.

    The head is held packed, for there are many, and what it becomes takes ten times the memory.
    """

    path: Path
    digest: str
    _head: bytes

    @property
    def facts(self) -> Any:  # noqa: ANN401 (as JSON gives it)
        """What the file tells without its parts; not to be changed."""
        return _said(self._head)[0]

    @property
    def _parts(self) -> Mapping[str, _Part]:
        return _said(self._head)[1]

    def has(self, name: str) -> bool:
        """Whether there is a part with this name."""
        return name in self._parts

    def part(self, name: str) -> bytes:
        """A part of the file. Raises DamagedError."""
        try:
            place = self._parts[name]
            with self.path.open("rb") as stream:
                stream.seek(place.begin)
                data = stream.read(place.length)
        except (OSError, KeyError) as error:
            raise self.damaged() from error
        if sha256(data).hexdigest() != place.digest:
            raise self.damaged()
        return data

    def damaged(self) -> DamagedError:
        """The error to raise where the file is not what it should be; the file is removed."""
        self.path.unlink(missing_ok=True)
        return DamagedError(str(self.path))

    def values(self, name: str) -> Any:  # noqa: ANN401 (as JSON gives it)
        """A part that `as_part` made. Raises DamagedError."""
        try:
            return _of_json(zlib.decompress(self.part(name)))
        except (ValueError, zlib.error) as error:
            raise self.damaged() from error


def as_part(values: object) -> bytes:
    """Values that JSON knows as a part; the same values give the same bytes."""
    return quickly_packed(as_json(values))


def as_json(values: object) -> bytes:
    """Values that JSON knows as it writes them; the same values give the same bytes."""
    try:
        return to_json(values)  # in a third of the time
    except PydanticSerializationError:  # half of a pair of code units, which no encoding has
        return json.dumps(values, separators=(",", ":")).encode("ascii")


def _of_json(data: bytes) -> Any:  # noqa: ANN401 (as JSON gives it)
    try:
        return from_json(data)
    except ValueError:
        return json.loads(data)


def written(facts: object, parts: Mapping[str, bytes]) -> bytes:
    """The bytes of a file."""
    return b"".join((_start(facts, parts), *parts.values()))


def _start(facts: object, parts: Mapping[str, bytes | memoryview]) -> bytes:
    listed = [[name, len(data), sha256(data).hexdigest()] for name, data in parts.items()]
    head = as_json({"facts": facts, "parts": listed})
    return f"{sha256(head).hexdigest()}{len(head):016x}".encode("ascii") + head


def write(path: Path, data: bytes) -> None:
    """Write a file as a whole or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, data)


def write_parts(path: Path, facts: object, parts: Mapping[str, bytes | memoryview]) -> None:
    """Write a file of parts as a whole or not at all, without a second copy of them in memory. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, _start(facts, parts), *parts.values())


def write_beside(folder: Path, files: Iterable[bytes]) -> None:
    """Write files into a folder, named by their numbers from 0, before the file that lists them. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(files):
        write_first(folder / str(number), data)


def opened(path: Path) -> PartedFile | None:
    """A file with its head read; None where it is missing or its head is damaged."""
    try:
        with path.open("rb") as stream:
            start = stream.read(_DIGEST + _LENGTH)
            length = int(start[_DIGEST:], 16)
            head = stream.read(length) if 0 < length <= _LONGEST_HEAD else b""
        digest = sha256(head).hexdigest()
        if digest.encode("ascii") != start[:_DIGEST]:
            return None
        packed = quickly_packed(head)
        _said(packed)
    except (OSError, ValueError, TypeError, KeyError):
        return None
    mark_used(path)
    return PartedFile(path, digest, packed)


@lru_cache(maxsize=_AT_HAND)
def _said(packed: bytes) -> tuple[Any, Mapping[str, _Part]]:
    """The facts in a head, and where the parts of its file are. Raises ValueError, TypeError and KeyError."""
    head = zlib.decompress(packed)
    said = _of_json(head)
    begin, parts = _DIGEST + _LENGTH + len(head), {}
    for name, size, its_digest in said["parts"]:
        parts[name] = _Part(its_digest, begin, size)
        begin += size
    return said["facts"], parts
