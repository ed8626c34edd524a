"""Writes a folder as a bag: files that are kept, with the sums by which anybody sees that none was changed or lost.

Source: The BagIt File Packaging Format, version 1.0 (RFC 8493).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

_PAYLOAD = "data"
_DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_INFO, _MANIFEST, _TAGS = "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"
_AT_ONCE = 1 << 20
# What a path in a manifest writes as a number (2.1.3).
_WRITTEN_OUT = re.compile("[%\r\n]")
_LINE_ENDS = re.compile(r"[\r\n]+")


class Bag:
    """A bag that is being written in an empty folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: dict[str, tuple[int, str]] = {}

    @property
    def files(self) -> int:
        """How many files it keeps so far."""
        return len(self._kept)

    def measured(self, name: str) -> tuple[int, str]:
        """The size in bytes and the SHA-256 of a file that it keeps."""
        return self._kept[name]

    def copy(self, path: Path, name: str) -> None:
        """Keep a file under a name (posix, relative). Raises OSError."""
        digest, size = hashlib.sha256(), 0
        target = self._place(name)
        with path.open("rb") as source, target.open("xb") as copied:
            while held := source.read(_AT_ONCE):
                digest.update(held)
                size += copied.write(held)
        self._kept[name] = size, digest.hexdigest()

    def add(self, name: str, data: bytes) -> None:
        """Keep these bytes under a name. Raises OSError."""
        with self._place(name).open("xb") as kept:
            kept.write(data)
        self._kept[name] = len(data), hashlib.sha256(data).hexdigest()

    def close(self, facts: Iterable[tuple[str, str]]) -> None:
        """Write what the bag says of itself, these facts first, and all sums. Raises OSError."""
        size = sum(size for size, _ in self._kept.values())
        info = (*facts, ("Payload-Oxum", f"{size}.{self.files}"))
        tags = {
            "bagit.txt": _DECLARATION,
            _INFO: "".join(f"{name}: {_LINE_ENDS.sub(' ', value)}\n" for name, value in info),
            _MANIFEST: _lines({f"{_PAYLOAD}/{name}": digest for name, (_, digest) in self._kept.items()}),
        }
        sums = {name: hashlib.sha256(text.encode()).hexdigest() for name, text in tags.items()}
        for name, text in (*tags.items(), (_TAGS, _lines(sums))):
            (self._folder / name).write_bytes(text.encode())

    def _place(self, name: str) -> Path:
        target = self._folder / _PAYLOAD / name
        target.parent.mkdir(parents=True, exist_ok=True)
        return target


def _lines(sums: dict[str, str]) -> str:
    return "".join(f"{digest}  {_path(name)}\n" for name, digest in sorted(sums.items()))


def _path(name: str) -> str:
    return _WRITTEN_OUT.sub(lambda found: f"%{ord(found[0]):02X}", name)
