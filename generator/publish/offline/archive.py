"""Zip files that are the same bytes for the same content, whenever and wherever they are made."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.publish.disk.belongings import FILE_MODE

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the earliest date that a zip header can hold
_UNIX = 3
_READABLE = 0o100644 << 16
# Measured on two bundles: level 6 takes 5/4 of the time of level 5, level 9 takes 8/5, for a zip that is 1 % smaller.
_LEVEL = 5
# Kinds of files whose content is packed already, so that packing it again gains nothing.
_PACKED = (".woff2", ".png", ".jpg", ".jpeg", ".docx", ".odt", ".zip", ".gz")


@dataclass(frozen=True)
class Packed:
    """The content of a file as an archive holds it, with the check sum and the size of what was packed."""

    data: bytes
    crc: int
    size: int


def is_to_be_packed(name: str) -> bool:
    """Whether archives pack the content of a file, by its name."""
    return not name.lower().endswith(_PACKED)


def packed(data: bytes) -> Packed:
    """Content packed as archives pack it."""
    made = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    return Packed(made.compress(data) + made.flush(), zlib.crc32(data), len(data))


class Archive:
    """A zip file that is being written, file by file, below one folder called `top`."""

    def __init__(self, opened: zipfile.ZipFile, top: str) -> None:
        self._opened = opened
        self._top = top
        self._is_kept = False

    def add(self, name: str, data: bytes) -> None:
        """Write a file. Raises OSError."""
        self._opened.writestr(self._entry(name), data, compresslevel=_LEVEL)

    def add_packed(self, name: str, content: Packed) -> None:
        """Write a file that was packed before, as if it were packed now. Raises OSError."""
        opened, entry = self._opened, self._entry(name)
        entry.CRC, entry.file_size, entry.compress_size = content.crc, content.size, len(content.data)
        stream = opened.fp
        if stream is None:
            raise ValueError("the archive is closed")
        # What `writestr` does, without packing, and without a step aside for each file.
        entry.header_offset = opened.start_dir
        if stream.tell() != opened.start_dir:
            stream.seek(opened.start_dir)
        header = entry.FileHeader(False)
        stream.write(header + content.data)
        opened.start_dir += len(header) + len(content.data)
        opened.filelist.append(entry)
        opened.NameToInfo[entry.filename] = entry
        opened._didModify = True  # type: ignore[attr-defined]  # else an archive of nothing else has no end

    def _entry(self, name: str) -> zipfile.ZipInfo:
        entry = zipfile.ZipInfo(f"{self._top}/{name}", _FIRST_DAY)
        entry.compress_type = zipfile.ZIP_DEFLATED if is_to_be_packed(name) else zipfile.ZIP_STORED
        entry.create_system = _UNIX
        entry.external_attr = _READABLE
        return entry

    def read(self, name: str) -> bytes:
        """The content of a file that was written."""
        return self._opened.read(f"{self._top}/{name}")

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
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as opened:
            yield (archive := Archive(opened, top))
        if archive.is_kept:
            unfinished.chmod(FILE_MODE)
            unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
