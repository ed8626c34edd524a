"""Keeps files of data by all that they follow from, so that only those are made again that may be others.

A kept file has in its name beginnings of digests of its path and of what it follows from. Beside it stand an index of
its parts (`former.py`), and a file with digests of both, which is written last: without it neither is believed.
"""

from __future__ import annotations

import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable
from hashlib import file_digest, sha256
from pathlib import Path

from generator.publish.data.former import Former, IndexedPart, index_lines, same_parts, state_of
from generator.publish.disk.removal import remove
from generator.publish.downloads.kept_bundles import link_or_copy
from generator.read.kept_files import write_whole

KEPT = "data"
"""In the folder that keeps results."""

_BEGUN, _INDEX, _SUM = "begun-", ".parts", ".sha256"
_DIGESTS = 2  # of the file, of the index
_SHOWN = 20
_DAY = 86_400  # seconds


class KeptData:
    """The kept files below `folder`; where it is None, each is written where it belongs. `site` is where they are put.

    `made` counts those that were written.
    """

    def __init__(self, folder: Path | None, site: Path) -> None:
        self._folder, self._site = folder, site
        self._used: set[str] = set()
        self._names: defaultdict[str, list[str]] = defaultdict(list)
        self._begun: Path | None = None
        self.made = 0
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            for entry in folder.iterdir():
                if not entry.suffix:
                    self._names[entry.name.partition("-")[0]].append(entry.name)

    def put_kept(self, path: str, key: str) -> bool:
        """Put a file into the site that is kept under its key with the bytes that were written; whether it is.

        Somebody may have changed it: the site before has it under another name. Raises OSError.
        """
        if self._folder is None:
            return False
        kept = self._kept(path, key)
        if not (digests := _digests_beside(kept)) or _digest_of(kept) != digests[0]:
            return False
        try:
            link_or_copy(kept, self._in_site(path))
        except FileNotFoundError:  # another build has removed it
            return False
        return True

    def former(self, path: str, shared: str, parts: Iterable[tuple[str, str]]) -> Former | None:
        """A file that was kept for a path, if any is whole and has parts that are the same.

        `shared` and `parts` say what these follow from: all of them, and each.
        """
        names = self._names.get(_shown(path), ())
        digests = dict(parts) if names else {}
        for name in names:
            kept = (self._folder or self._site) / name
            beside, state = _digests_beside(kept), state_of(kept)
            try:
                if len(beside) < _DIGESTS or _digest_of(_index_of(kept)) != beside[1]:
                    continue
                with _index_of(kept).open(encoding="utf-8", errors="surrogatepass", newline="\n") as lines:
                    same = same_parts(lines, shared, digests)
            except (OSError, ValueError):
                continue
            if same and _digest_of(kept) == beside[0]:
                return Former(kept, state, same)
        return None

    def place(self, path: str, key: str) -> Path:
        """Where a file is to be written. Raises OSError."""
        if self._folder is None:
            return self._in_site(path)
        if self._begun is None:  # no other build writes there
            self._begun = Path(tempfile.mkdtemp(prefix=_BEGUN, dir=self._folder))
        return self._begun / self._kept(path, key).name

    def written(self, path: str, key: str, shared: str, parts: Iterable[IndexedPart]) -> None:
        """Keep a file that was written where `place` says, with an index of its parts, and put it into the site.

        Raises OSError.
        """
        self.made += 1
        if self._folder is None:
            return
        kept, unfinished = self._kept(path, key), self.place(path, key)
        index = _index_of(unfinished)
        with index.open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as lines:
            lines.writelines(index_lines(shared, parts))
        digests = f"{_digest_of(unfinished)} {_digest_of(index)}"
        link_or_copy(unfinished, self._in_site(path))
        _sum_of(kept).unlink(missing_ok=True)
        index.replace(_index_of(kept))
        unfinished.replace(kept)
        write_whole(_sum_of(kept), digests.encode("ascii"))

    def write(self, path: str, data: bytes) -> None:
        """Write a file into the site that need not be kept. Raises OSError."""
        target = self._in_site(path)
        target.unlink(missing_ok=True)
        target.write_bytes(data)

    def tidy(self) -> None:
        """Remove what this build did not use, and what builds left that were killed."""
        if self._folder is None:
            return
        if self._begun is not None:
            remove(self._begun)
        long_ago = time.time() - _DAY
        for entry in list(self._folder.iterdir()):
            if entry.name.startswith(_BEGUN):
                if entry.stat().st_mtime < long_ago:
                    remove(entry)
            elif entry.name not in self._used:
                entry.unlink(missing_ok=True)

    def _kept(self, path: str, key: str) -> Path:
        kept = (self._folder or self._site) / f"{_shown(path)}-{_shown(key)}"
        self._used |= {kept.name, _index_of(kept).name, _sum_of(kept).name}
        return kept

    def _in_site(self, path: str) -> Path:
        target = self._site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        return target


def _shown(value: str) -> str:
    return sha256(value.encode()).hexdigest()[:_SHOWN]


def _index_of(kept: Path) -> Path:
    return kept.with_name(f"{kept.name}{_INDEX}")


def _sum_of(kept: Path) -> Path:
    return kept.with_name(f"{kept.name}{_SUM}")


def _digests_beside(kept: Path) -> list[str]:
    """The digests of a file and of its index, as they were noted; none where they were not."""
    try:
        return _sum_of(kept).read_text(encoding="ascii").split()
    except (OSError, ValueError):
        return []


def _digest_of(file: Path) -> str:
    """The digest of the bytes of a file; empty where there is none."""
    try:
        with file.open("rb") as stream:
            return file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""
