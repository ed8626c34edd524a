"""Keeps files of data by all that they follow from, so that only those are made again that may be others."""

from __future__ import annotations

from hashlib import file_digest, sha256
from pathlib import Path

from generator.publish.disk.removal import remove
from generator.publish.downloads.kept_bundles import link_or_copy

KEPT = "data"
"""In the folder that keeps results."""

_PART, _SUM = ".part", ".sha256"
_SHOWN = 40


class KeptData:
    """The kept files below `folder`; where it is None, each is written where it belongs. `site` is where they are put.

    `made` counts those that were written.
    """

    def __init__(self, folder: Path | None, site: Path) -> None:
        self._folder, self._site = folder, site
        self._used: set[str] = set()
        self.made = 0
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            for left in folder.glob(f"*{_PART}"):  # by a build that was killed
                remove(left)

    def holds(self, path: str, key: str) -> bool:
        """Whether a file is kept under its key with the bytes that were written; the site has it under another name."""
        if self._folder is None:
            return False
        kept = self._kept(path, key)
        self._used |= {kept.name, _sum_of(kept).name}
        try:
            return _digest_of(kept) == _sum_of(kept).read_text(encoding="ascii")
        except (OSError, ValueError):
            return False

    def place(self, path: str, key: str) -> Path:
        """Where a file is to be written."""
        self.made += 1
        if self._folder is None:
            return self._in_site(path)
        kept = self._kept(path, key)
        return kept.with_name(f"{kept.name}{_PART}")

    def written(self, path: str, key: str) -> None:
        """Keep a file that was written where `place` says. Raises OSError."""
        if self._folder is not None:
            kept = self._kept(path, key)
            unfinished = kept.with_name(f"{kept.name}{_PART}")
            _sum_of(kept).write_text(_digest_of(unfinished), encoding="ascii")
            unfinished.replace(kept)

    def put(self, path: str, key: str) -> None:
        """Put a file into the site. Raises OSError."""
        if self._folder is not None:
            link_or_copy(self._kept(path, key), self._in_site(path))

    def write(self, path: str, data: bytes) -> None:
        """Write a file into the site that need not be kept. Raises OSError."""
        target = self._in_site(path)
        target.unlink(missing_ok=True)
        target.write_bytes(data)

    def tidy(self) -> None:
        """Remove what this build did not use."""
        if self._folder is not None:
            for left in {entry.name for entry in self._folder.iterdir()} - self._used:
                (self._folder / left).unlink(missing_ok=True)

    def _kept(self, path: str, key: str) -> Path:
        name = sha256(f"{path}\0{key}".encode()).hexdigest()[:_SHOWN]
        return (self._folder or self._site) / name

    def _in_site(self, path: str) -> Path:
        target = self._site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        return target


def _sum_of(kept: Path) -> Path:
    return kept.with_name(f"{kept.name}{_SUM}")


def _digest_of(file: Path) -> str:
    with file.open("rb") as stream:
        return file_digest(stream, "sha256").hexdigest()
