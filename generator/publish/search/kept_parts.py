"""Keeps the index of each part of the archive, so that only a year whose records changed is indexed again.

A part is found by its records and by the version of what indexes them. It is written as a whole or not at all, with a
checksum; a damaged one counts as missing, and a folder that cannot be written as empty.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
import time
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from unicodedata import unidata_version

import cbor2

from generator.publish.search.indexed_part import IndexedPart
from generator.read.kept_files import UNUSED_DAYS

KEPT = Path(".cache") / "search"  # in the folder of a project
SPARE = 20  # parts that a build did not use, and that stay for the next, those last used
_DAY = 86_400
_PREFIX, _SUFFIX, _NEW = "search-", ".part", ".new"
_PART = re.compile(rf"{_PREFIX}[0-9a-f]{{32}}{re.escape(_SUFFIX)}")
_UNFINISHED = re.compile(rf"{_PREFIX}\w+{re.escape(_NEW)}")


class KeptParts:
    """The kept parts of a folder, which is made when needed; without a folder nothing is kept."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._used: set[str] = set()

    def get(self, fingerprint: str) -> IndexedPart | None:
        """The part with the records that have this fingerprint; None when it is not kept, or damaged."""
        if self._folder is None:
            return None
        path = self._folder / _name(fingerprint)
        try:
            checksum, _, data = path.read_bytes().partition(b"\n")
            if _checksum(path.name, data) != checksum:
                return None
            os.utime(path)
        except OSError:
            return None
        self._used.add(path.name)
        return IndexedPart(*cbor2.loads(data))

    def holds(self, fingerprint: str) -> bool:
        """Whether there is a file of the part with the records that have this fingerprint; it may be damaged."""
        return self._folder is not None and (self._folder / _name(fingerprint)).is_file()

    def put(self, fingerprint: str, part: IndexedPart) -> None:
        """Keep a part."""
        if self._folder is None:
            return
        data = cbor2.dumps([part.files, part.count, part.filters, part.kinds])
        path = self._folder / _name(fingerprint)
        self._used.add(path.name)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _write(path, _checksum(path.name, data) + b"\n" + data)
        except OSError:
            pass  # without it this part is indexed again, which only takes time

    def tidy(self) -> None:
        """Remove what this build did not use, and what was left half-written; the parts last used stay for a month.

        Files that are not ours by their names stay, whatever the folder is.
        """
        if self._folder is None:
            return
        try:
            unused = [path for path in self._folder.iterdir() if path.name not in self._used]
            parts = [path for path in unused if _PART.fullmatch(path.name)]
            parts.sort(key=lambda path: (path.stat().st_mtime_ns, path.name))
            oldest = time.time() - UNUSED_DAYS * _DAY
            spare = [path for path in parts[-SPARE:] if path.stat().st_mtime < oldest]
            for path in (*parts[:-SPARE], *spare, *(path for path in unused if _UNFINISHED.fullmatch(path.name))):
                path.unlink(missing_ok=True)
        except OSError:
            pass  # what stays takes room, and no more


def _name(fingerprint: str) -> str:
    return f"{_PREFIX}{sha256(f'{_version()} {fingerprint}'.encode()).hexdigest()[:32]}{_SUFFIX}"


def _checksum(name: str, data: bytes) -> bytes:
    """That of the content of a file with this name: under the name of another part it is damaged as well."""
    return sha256(name.encode() + b"\n" + data).hexdigest().encode()


@cache
def _version() -> str:
    """A key that differs between two states of the program whose indexes may differ."""
    found = sha256(f"{sys.version_info} {unidata_version} {version('deflate')} {version('pagefind')}".encode())
    for module in sorted(Path(__file__).parent.glob("*.py")):
        found.update(module.name.encode() + module.read_bytes())
    return found.hexdigest()


def _write(path: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=_PREFIX, suffix=_NEW)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(temporary).replace(path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise
