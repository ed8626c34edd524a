"""Keeps the bundles and books of years and consultations, so that only one of which a file changed is made again."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path

KEPT = "downloads"
"""In the folder that keeps results."""

_SHOWN = 16
_LATELY = 3_600  # seconds
SUM = ".sha256.txt"
_ENDINGS = (".zip", ".epub", ".pdf")


@dataclass(frozen=True)
class Download:
    """A file that readers can download: its path in the site, its size in bytes, and its SHA-256."""

    path: str
    size: int
    digest: str

    @property
    def sum_path(self) -> str:
        """The path of the file with its check sum."""
        return f"{self.path}{SUM}"


class KeptBundles:
    """The kept bundles below `folder`; where it is None nothing is kept. `site` is where they are put.

    `made` counts those that this build made.
    """

    def __init__(self, folder: Path | None, site: Path) -> None:
        self._folder, self._site = folder, site
        self._used: set[str] = set()
        self._places: set[Path] = set()
        self.made = 0

    def put(self, path: str, key: str, write: Callable[[Path], bool]) -> Download | None:
        """Put a bundle at its path in the site: as it is kept under its key, or else made by `write`.

        None where `write` did not make it. Raises OSError and whatever `write` raises.
        """
        target = self._site / path
        if target.parent not in self._places:
            target.parent.mkdir(parents=True, exist_ok=True)
            self._places.add(target.parent)
        if self._folder is None:
            return self.added(path) if write(target) else None
        kept = self._folder / _name(path, key)
        self._used |= {kept.name, f"{kept.name}{SUM}"}
        digest = _digest_of(kept)
        if not digest or digest != _noted(kept) or not self._linked(kept, target):
            if not self.keep(path, key, write):
                return None
            self.made, digest = self.made + 1, _noted(kept)
            self._linked(kept, target)
        return self._with_sum(path, digest)

    def holds(self, path: str, key: str) -> bool:
        """Whether there is a bundle for this path under this key; it may be damaged. True where nothing is kept."""
        return self._folder is None or _sum_of(self._folder / _name(path, key)).is_file()

    def keep(self, path: str, key: str, write: Callable[[Path], bool]) -> bool:
        """Have a bundle written and keep it; returns whether it is. Raises OSError and whatever `write` raises."""
        if self._folder is None:
            return False
        kept = self._folder / _name(path, key)
        if not write(kept):
            return False
        _sum_of(kept).write_text(_digest_of(kept), encoding="ascii")
        return True

    def _linked(self, kept: Path, target: Path) -> bool:
        """Give a kept bundle its name in the site, and note its use; False where another build has removed it.

        Raises OSError.
        """
        try:
            os.utime(_sum_of(kept))  # not the bundle: hosts show readers when that was made
            os.link(kept, target)
        except OSError:  # something has this name, or nothing can have two
            try:
                link_or_copy(kept, target)
            except FileNotFoundError:
                return False
        return True

    def added(self, path: str) -> Download:
        """A bundle that was put into the site already, made by this build. Raises OSError."""
        self.made += 1
        return self._with_sum(path, _digest_of(self._site / path))

    def tidy(self) -> None:
        """Remove bundles that this build did not use: to make one again takes a few milliseconds.

        Of each, the one that was used last stays for an hour: it may be of a build with other settings, which is under
        way or alternates with this one.
        """
        if self._folder is None or not self._folder.is_dir():
            return
        names = {entry.name.removesuffix(SUM) for entry in self._folder.iterdir()} - self._used
        bundles = {name: _last_use(self._folder / name) for name in names if name.endswith(_ENDINGS)}
        latest = {_without_key(name): name for name in sorted(bundles, key=lambda name: (bundles[name], name))}
        for name, used in bundles.items():
            if latest[_without_key(name)] != name or used < time.time() - _LATELY:
                (self._folder / name).unlink(missing_ok=True)
                _sum_of(self._folder / name).unlink(missing_ok=True)

    def _with_sum(self, path: str, digest: str) -> Download:
        download = Download(path, (self._site / path).stat().st_size, digest)
        name = path.rpartition("/")[2]
        (self._site / download.sum_path).write_text(f"{digest}  {name}\n", encoding="ascii", newline="\n")
        return download


def _name(path: str, key: str) -> str:
    """The name of the kept file of a bundle."""
    return f"{Path(path).stem}-{key[:_SHOWN]}{Path(path).suffix}"


def _without_key(name: str) -> tuple[str, str]:
    """The name of the file in the site and its ending, by the name of the kept one."""
    return Path(name).stem[: -len("-") - _SHOWN], Path(name).suffix


def link_or_copy(file: Path, target: Path) -> None:
    """Give a file a second name, or copy it where that cannot be, in the place of what has this name.

    Raises OSError.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f".{target.stem}-writing")
    unfinished.unlink(missing_ok=True)
    try:
        try:
            os.link(file, unfinished)
        except OSError:
            shutil.copyfile(file, unfinished)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)  # it is still there if both were names of one file


def _last_use(kept: Path) -> float:
    """When a bundle was made or its use was noted last, in seconds since 1970; 0 where it is gone."""
    found = 0.0
    for path in (kept, _sum_of(kept)):
        with suppress(FileNotFoundError):
            found = max(found, path.stat().st_mtime)
    return found


def _sum_of(kept: Path) -> Path:
    return kept.with_name(f"{kept.name}{SUM}")


def _noted(kept: Path) -> str:
    try:
        return _sum_of(kept).read_text(encoding="ascii")
    except (OSError, ValueError):
        return ""


def _digest_of(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            return file_digest(stream, "sha256").hexdigest()
    except FileNotFoundError:
        return ""
