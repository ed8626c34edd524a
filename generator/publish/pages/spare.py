"""Folders of the former site that the next site takes over, so that their files need no new names in it.

After a build has published, the folder of a consultation in the former site often holds the same files as in the new
one: second names of those that are kept. Such a folder waits here. Whatever is not such a second name is removed,
before it waits and again when it is taken.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.publish.assembly.site_folder import SiteFolder
from generator.read.kept_files import remove_all

FOLDER = "former"
"""In the folder that keeps results."""


class Spare:
    """The folders that wait below `folder`, each by the path that it has in a site, with slashes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def take(self, path: str, site: SiteFolder, kept: Mapping[str, str]) -> frozenset[str]:
        """Move a folder into a site; returns which of the files in it are there then.

        `kept` are the files that belong into it, by their paths in the site, and where each is kept.
        """
        waiting = self._waiting(path)
        if not os.path.lexists(waiting):
            return frozenset()
        try:
            there = _left(waiting, _numbers(path, kept, waiting))
            if there and site.move_in(path, os.fspath(waiting)):
                return frozenset(f"{path}/{name}" for name in there)
        except OSError:
            pass  # then its files get new names
        remove_all(waiting)
        return frozenset()

    def save(self, former: Path, groups: Iterable[tuple[str, Mapping[str, str]]]) -> None:
        """Let folders of a former site wait, as far as the machine allows: each path, and its files as in `take`.

        What waited until now is removed.
        """
        remove_all(self._folder)
        for path, kept in groups:
            if not (former / path).is_dir():
                continue
            try:
                waiting = self._waiting(path)
                waiting.parent.mkdir(parents=True, exist_ok=True)
                if _left(former / path, _numbers(path, kept, former / path)):
                    (former / path).rename(waiting)
            except OSError:
                return  # the folder is on another disk, or nobody may write there

    def _waiting(self, path: str) -> Path:
        return self._folder / path.replace("/", "+")


def _numbers(path: str, kept: Mapping[str, str], beside: Path) -> Mapping[str, int]:
    """The numbers on the disk of the kept files, by their paths below the folder `path`, if it is the disk of `beside`.

    Raises OSError.
    """
    disk, numbers = os.lstat(beside).st_dev, dict[str, int]()
    for folder in {file.rpartition("/")[0] for file in kept.values()}:
        if os.stat(folder).st_dev == disk:  # noqa: PTH116  a Path costs more than the call, and files are many
            with os.scandir(folder) as entries:
                numbers |= {entry.path: entry.inode() for entry in entries if entry.is_file(follow_symlinks=False)}
    start = f"{path}/"
    return {
        name.removeprefix(start): numbers[file]
        for name, file in kept.items()
        if name.startswith(start) and file in numbers
    }


def _left(folder: Path, wanted: Mapping[str, int]) -> list[str]:
    """The files below a folder that are the wanted ones, by name and number; all others are removed. Raises OSError."""
    return _cleared(os.fspath(folder), "", wanted)


def _cleared(folder: str, prefix: str, wanted: Mapping[str, int]) -> list[str]:
    found: list[str] = []
    with os.scandir(folder) as entries:
        listed = list(entries)
    for entry in listed:
        name = prefix + entry.name
        if entry.is_dir(follow_symlinks=False):
            below = _cleared(entry.path, f"{name}/", wanted)
            found += below
            if not below:
                os.rmdir(entry.path)  # noqa: PTH106  as above
        elif wanted.get(name) == entry.inode():
            found.append(name)
        else:
            os.unlink(entry.path)  # noqa: PTH108  as above
    return found
