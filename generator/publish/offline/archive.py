"""Zip files that are the same bytes for the same content, whenever and wherever they are made."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from generator.deflating import deflated
from generator.publish.disk.belongings import FILE_MODE
from generator.publish.offline.zip_records import DEFLATED, STORED, Member, ending, records

# Measured on two bundles: level 6 takes 5/4 of the time of level 5, level 9 takes 8/5, for a zip that is 1 % smaller.
_LEVEL = 5
_BUFFER = 1 << 18  # bytes
# Kinds of files whose content is packed already, so that packing it again gains nothing.
_PACKED = (".woff2", ".png", ".jpg", ".jpeg", ".docx", ".odt", ".zip", ".gz", ".epub")
_UNPACKED = "mimetype"  # the first file of an EPUB, which readers recognise by its bytes


@dataclass(frozen=True)
class Packed:
    """The content of a file as an archive holds it, with the check sum and the size of what was packed."""

    data: bytes
    crc: int
    size: int


def is_to_be_packed(name: str) -> bool:
    """Whether archives pack the content of a file, by its name."""
    return name != _UNPACKED and not name.lower().endswith(_PACKED)


def packed(data: bytes) -> Packed:
    """Content packed as archives pack it."""
    return Packed(deflated(data, _LEVEL), zlib.crc32(data), len(data))


def held(name: str, data: bytes) -> Packed:
    """The content of a file as archives hold it: packed, unless its name shows that it is packed already."""
    return packed(data) if is_to_be_packed(name) else Packed(data, zlib.crc32(data), len(data))


class Archive:
    """A zip file that is being written, file by file, below one folder called `top`; below none where that is empty.

    It begins at the offset `begin` of a stream, at which this stands.
    """

    def __init__(self, stream: BinaryIO, top: str, begin: int = 0) -> None:
        self._stream, self._top = stream, f"{top}/" if top else ""
        self._offset = begin
        self._directory: list[bytes] = []
        self._count = 0
        self._opened: zipfile.ZipFile | None = None
        self._is_ended = self._is_kept = False

    def add(self, name: str, data: bytes) -> None:
        """Write a file. Raises OSError."""
        self.add_packed(name, held(name, data))

    def add_packed(self, name: str, content: Packed) -> None:
        """Write a file that `held` packed before, as if it were packed now. Raises OSError."""
        self.add_all([(name, content)])

    def add_all(self, files: Iterable[tuple[str, Packed]]) -> None:
        """Write files that were packed before. Raises OSError."""
        self._go_on()
        write = self._stream.write
        entries: list[bytes] = []
        for name, content in files:
            method = DEFLATED if is_to_be_packed(name) else STORED
            member = Member(f"{self._top}{name}", method, content.crc, content.size, len(content.data))
            before, entry = records(member, self._offset)
            write(before)
            write(content.data)
            entries.append(entry)
            self._offset += len(before) + member.length
        # Held together, for a directory may have a million entries.
        self._directory.append(b"".join(entries))
        self._count += len(entries)

    def read(self, name: str) -> bytes:
        """The content of a file that was written. Raises OSError, and KeyError where it was not."""
        if self._opened is None:
            self.end()
            self._opened = zipfile.ZipFile(self._stream)
        return self._opened.read(f"{self._top}{name}")

    def end(self) -> None:
        """Write what ends the archive; whatever is written after it takes its place. Raises OSError."""
        directory = b"".join(self._directory)
        self._go_on()
        self._stream.write(directory + ending(self._count, self._offset, len(directory)))
        self._is_ended = True

    def _go_on(self) -> None:
        """Remove the end, where it was written."""
        self._opened = None
        if self._is_ended:
            self._stream.seek(self._offset)
            self._stream.truncate()
            self._is_ended = False

    def keep(self) -> None:
        """Have the archive take its place when it is complete; otherwise it is thrown away."""
        self._is_kept = True

    @property
    def is_kept(self) -> bool:
        """Whether the archive will take its place."""
        return self._is_kept


@contextmanager
def writing_archive(target: Path, top: str) -> Iterator[Archive]:
    """An archive to write to, which becomes `target` at the end if it is to be kept; until then `target` is unchanged.

    Raises OSError.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f".{target.stem}-writing")
    try:
        with unfinished.open("w+b", buffering=_BUFFER) as stream:
            yield (archive := Archive(stream, top))
            archive.end()
        if archive.is_kept:
            unfinished.chmod(FILE_MODE)
            unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
