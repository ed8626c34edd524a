"""Packages and archives that are the same bytes whoever makes them: no clock, no owner, no order of a disk."""

from __future__ import annotations

import gzip
import hashlib
import io
import tarfile
import zipfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

_EXECUTABLE = 0o100
_FILE, _PROGRAM = 0o644, 0o755
_REGULAR = 0o100000  # S_IFREG, which unzip expects beside the rights
_UNIX = 3


def zipped(files: Mapping[str, bytes], epoch: int, programs: Iterable[str] = ()) -> bytes:
    """A zip archive of files by name, all of one moment (seconds since 1970); `programs` may be run."""
    moment = datetime.fromtimestamp(epoch, UTC)
    may_run, held = frozenset(programs), io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(name, moment.timetuple()[:6])
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, _UNIX
            entry.external_attr = (_REGULAR | (_PROGRAM if name in may_run else _FILE)) << 16
            archive.writestr(entry, data)
    return held.getvalue()


def wheel_again(data: bytes, epoch: int) -> bytes:
    """A wheel with the same files, of one moment; its RECORD speaks of contents only, so it stays true."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = [each for each in archive.infolist() if not each.is_dir()]
        programs = [each.filename for each in entries if (each.external_attr >> 16) & _EXECUTABLE]
        return zipped({each.filename: archive.read(each) for each in entries}, epoch, programs)


def sdist_again(data: bytes, epoch: int) -> bytes:
    """A source archive (`.tar.gz`) with the same files, of one moment and nobody's."""
    held = io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(data), mode="r:gz") as before,
        gzip.GzipFile(fileobj=held, mode="wb", mtime=epoch, filename="") as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as after,
    ):
        for member in sorted(before.getmembers(), key=lambda each: each.name):
            entry = tarfile.TarInfo(member.name)
            entry.type, entry.linkname, entry.mtime = member.type, member.linkname, epoch
            content = before.extractfile(member) if member.isreg() else None
            entry.size = member.size if content else 0
            entry.mode = _PROGRAM if member.isdir() or member.mode & _EXECUTABLE else _FILE
            after.addfile(entry, content)
    return held.getvalue()


def check_sums(folder: Path) -> str:
    """The SHA-256 of every file of a folder, in the form that `sha256sum --check` reads."""
    return "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(folder.iterdir())
    )
