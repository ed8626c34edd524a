"""Folders that the next site takes over, so that their files need no new names in it.

After a build has published, the folder of a consultation in the former site often holds the same files as in the new
one: second names of those that are kept. Such a folder waits here. Whatever is not such a second name is removed,
before it waits and again when it is taken; folders in it that are needed stay, for a file system takes longer to make
one than to name a file, and longer still soon after many were removed. Whoever makes the files of a consultation that
no site had makes two such folders: one for the site that is being built, and one for the next, as the former site has
none.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from io import FileIO
from pathlib import Path

from generator.publish.assembly.site_folder import SiteFolder
from generator.read.kept_files import remove_all

FOLDER = "former"
"""In the folder that keeps results."""

LATER = "later"
"""Beside it: what waits there after the next site is published."""

# By the path of a file below a folder and by its entry: whether it stays.
_Test = Callable[[str, "os.DirEntry[str]"], bool]


class Spare:
    """The folders that wait below `folder`, each by the path that it has in a site, with slashes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def make(self, path: str, kept: Mapping[str, str]) -> None:
        """Have a folder wait, and one that waits after the next `save`, as far as the machine allows.

        `kept` as in `take`. Where one waits already, the former site has the one for later.
        """
        waiting, later = self._waiting(path), self._later(path)
        folders = (waiting,) if waiting.is_dir() else (waiting, later)
        try:
            is_made = all(_filled(os.fspath(folder), path, kept) for folder in folders)
        except OSError:
            is_made = False
        if not is_made:
            for folder in folders:
                remove_all(folder)

    def take(self, path: str, site: SiteFolder, kept: Mapping[str, str]) -> frozenset[str]:
        """Move a folder into a site; returns which of the files in it are there then.

        `kept` are the files that belong into it, by their paths in the site, and where each is kept.
        """
        return self._taken(path, site, kept, lambda waiting: _is_kept(waiting, path, kept))

    def take_equal(self, path: str, site: SiteFolder, files: Mapping[str, bytes]) -> frozenset[str]:
        """The same of files that are kept nowhere else, by their content."""

        def is_equal(name: str, entry: os.DirEntry[str]) -> bool:
            data = files.get(f"{path}/{name}")
            if data is None or entry.is_symlink() or entry.stat().st_size != len(data):
                return False
            with FileIO(entry.path) as opened:
                return opened.readall() == data

        return self._taken(path, site, files, lambda _: is_equal)

    def _taken(
        self, path: str, site: SiteFolder, files: Iterable[str], test_in: Callable[[str], _Test]
    ) -> frozenset[str]:
        waiting = os.fspath(self._waiting(path))
        if not os.path.lexists(waiting):
            return frozenset()
        try:
            there = _left(waiting, "", test_in(waiting), _folders_of(path, files))
            if site.move_in(path, waiting):
                return frozenset(f"{path}/{name}" for name in there)
        except OSError:
            pass  # then its files get new names
        remove_all(Path(waiting))
        return frozenset()

    def save(self, former: Path, groups: Iterable[tuple[str, Mapping[str, str]]], others: Iterable[str]) -> None:
        """Let folders of a former site wait, as far as the machine allows: each path, and its files as in `take`.

        Files that the former site lacks are added. Of `others`, the paths of folders for `take_equal`, all files wait.
        What waited until now is removed, but for the folders that were made for this.
        """
        remove_all(self._folder)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for path, kept in groups:
                made = self._later(path)
                folder = made if made.is_dir() else former / path
                if folder.is_dir() and _filled(os.fspath(folder), path, kept):
                    folder.rename(self._waiting(path))
            for path in others:
                if (former / path).is_dir():
                    (former / path).rename(self._waiting(path))
        except OSError:
            pass  # the folder is on another disk, or nobody may write there
        remove_all(self._folder.with_name(LATER))

    def _waiting(self, path: str) -> Path:
        return self._folder / path.replace("/", "+")

    def _later(self, path: str) -> Path:
        return self._folder.with_name(LATER) / path.replace("/", "+")


def _is_kept(beside: str, path: str, kept: Mapping[str, str]) -> _Test:
    """Tests whether a file below the folder `path` is a second name of the one that is kept; on the disk of `beside`.

    Raises OSError.
    """
    disk, start, numbers = os.lstat(beside).st_dev, f"{path}/", dict[str, int]()
    for name, file in kept.items():
        with suppress(FileNotFoundError):
            state = os.stat(file)  # noqa: PTH116  a Path costs more than the call, and files are many
            if state.st_dev == disk:
                numbers[name.removeprefix(start)] = state.st_ino
    return lambda name, entry: numbers.get(name) == entry.inode()


def _filled(folder: str, path: str, kept: Mapping[str, str]) -> bool:
    """Make a folder hold what belongs at `path`, whatever was in it; false where that cannot be.

    Raises OSError. `kept` as in `take`.
    """
    made = SiteFolder(folder)
    there = frozenset(_left(folder, "", _is_kept(folder, path, kept), _folders_of(path, kept)))
    inside = ((name.removeprefix(f"{path}/"), file) for name, file in kept.items())
    return all(name in there or made.link(name, file) for name, file in inside)


def _folders_of(path: str, files: Iterable[str]) -> frozenset[str]:
    """The folders below `path` that hold files, by their paths below it."""
    folders: set[str] = set()
    for name in files:
        folder = name.removeprefix(f"{path}/").rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    return frozenset(folders)


def _left(folder: str, prefix: str, is_wanted: _Test, folders: Collection[str]) -> list[str]:
    """The wanted files below a folder; all others are removed, but for these folders. Raises OSError."""
    found: list[str] = []
    with os.scandir(folder) as entries:
        listed = list(entries)
    for entry in listed:
        name = prefix + entry.name
        if entry.is_dir(follow_symlinks=False):
            below = _left(entry.path, f"{name}/", is_wanted, folders)
            found += below
            if not below and name not in folders:
                os.rmdir(entry.path)  # noqa: PTH106  as above
        elif is_wanted(name, entry):
            found.append(name)
        else:
            os.unlink(entry.path)  # noqa: PTH108  as above
    return found
