"""Distinguishes the files of a build from those that others put beside them: `.git`, `CNAME`, a folder.

Each site holds a list of the files that its build made, so that the list moves with the site.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Collection, Iterable, Iterator, Set
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

LIST = ".overleg-files"
# Where a new site waits inside a published one whose folder cannot change places.
INCOMING, UNFINISHED = ".overleg-incoming", ".overleg-unfinished"
# The permissions that a host needs, whatever the umask of the person who builds.
FOLDER_MODE, FILE_MODE = 0o755, 0o644
_OURS = frozenset({LIST, INCOMING, UNFINISHED})
# What builds made at the top of a site when they listed nothing yet.
_KINDS_MADE = frozenset({".html", ".xml", ".gz"})


def files_below(folder: Path) -> Iterator[str]:
    """The files (and links) of a folder, posix and relative to it, in order of name; no link is followed."""
    found: list[str] = []
    waiting = [(os.fspath(folder), "")]
    while waiting:
        place, prefix = waiting.pop()
        with os.scandir(place) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append((entry.path, f"{prefix}{entry.name}/"))
                else:
                    found.append(prefix + entry.name)
    return iter(sorted(found))


def let_all_read(folder: str) -> list[str]:
    """Give a folder, and all files and folders in it, the permissions that a host needs; no link is followed.

    Returns the files (and links), posix and relative to the folder.
    """
    found: list[str] = []
    waiting = [(folder, "")]
    while waiting:
        place, prefix = waiting.pop()
        if stat.S_IMODE(os.stat(place).st_mode) != FOLDER_MODE:  # noqa: PTH116  a Path costs more, and files are many
            os.chmod(place, FOLDER_MODE)  # noqa: PTH101  as above
        with os.scandir(place) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append((entry.path, f"{prefix}{entry.name}/"))
                    continue
                found.append(prefix + entry.name)
                if not entry.is_symlink() and stat.S_IMODE(entry.stat().st_mode) != FILE_MODE:
                    os.chmod(entry.path, FILE_MODE)  # noqa: PTH101  as above
    return found


def list_made(folder: Path, files: Iterable[str] | None = None) -> None:
    """Write down that all files of a finished site were made by its build; `files` are these, where they are known."""
    names = sorted({*(files_below(folder) if files is None else files), LIST})
    (folder / LIST).write_bytes(os.fsencode("".join(f"{name}\n" for name in names)))
    (folder / LIST).chmod(FILE_MODE)


def made(folder: Path) -> frozenset[str]:
    """The files that the build of a site made, by its list; none where it has no list."""
    try:
        return frozenset(filter(None, os.fsdecode((folder / LIST).read_bytes()).split("\n")))
    except FileNotFoundError:
        return frozenset()


@dataclass(frozen=True)
class Made:
    """The files that the build of a site made, and the folders that these stand in."""

    files: frozenset[str]
    folders: Set[str]


def made_or_probably(folder: Path, successor: Collection[str]) -> Made:
    """What the build of a published site made.

    `successor` are the files of the site that comes next: where the published one has no list, it shows what kind of
    thing a build makes.
    """
    files = made(folder) or frozenset(_probably_made(folder, successor))
    return Made(files, _folders_of(files))


def belongings(folder: Path, successor: Collection[str]) -> list[str]:
    """The entries of a published site that no build made: each file, and each folder that holds no made file.

    Names are posix, relative to the site; `successor` as in `made_or_probably`.
    """
    return others_than(made_or_probably(folder, successor), folder)


def others_than(ours: Made, folder: Path) -> list[str]:
    """The entries of a site, as `belongings` gives them, that a build did not make which made `ours`."""
    return [name for name in _not_made(os.fspath(folder), "", ours.files, ours.folders) if name not in _OURS]


def _folders_of(names: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for name in names:
        folder = name.rpartition("/")[0]
        while folder and folder not in found:  # one that is there already brought those above it
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return found


def _not_made(folder: str, prefix: str, ours: Collection[str], parents: Collection[str]) -> list[str]:
    found: list[str] = []
    waiting = [(folder, prefix)]
    while waiting:
        place, before = waiting.pop()
        with os.scandir(place) as entries:
            for entry in entries:
                name = before + entry.name
                if name in parents and entry.is_dir(follow_symlinks=False):
                    waiting.append((entry.path, f"{name}/"))
                elif name not in ours:
                    found.append(name)
    return sorted(found)


def _probably_made(folder: Path, successor: Collection[str]) -> Iterator[str]:
    """The files that a build may have made, when no list names them: rather too many than withdrawn words kept."""
    tops = {PurePosixPath(name).parts[0] for name in successor}
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            within = [f"{entry.name}/{name}" for name in files_below(Path(entry.path))]
            is_made = any(PurePosixPath(name).name == "index.html" for name in within)
            if entry.name in tops or (is_made and not entry.name.startswith(".")):
                yield from within
        elif entry.name in tops or (PurePosixPath(entry.name).suffix in _KINDS_MADE and entry.name[0] != "."):
            yield entry.name


def refuse_clashes(folder: Path, kept: Collection[str], names: Iterable[str]) -> None:
    """Raise FileExistsError where something that is kept is a file and the next site has a folder, or the reverse."""
    above_kept = _folders_of(kept)
    for name in names:
        parents = [str(parent) for parent in PurePosixPath(name).parents]
        is_kept = name in above_kept or not frozenset(kept).isdisjoint([name, *parents])
        if is_kept and is_folder(folder / name):
            raise FileExistsError(errno.EEXIST, "a folder that is kept", str(folder / name))
        for parent in parents if is_kept else ():
            if os.path.lexists(folder / parent) and not is_folder(folder / parent):
                raise FileExistsError(errno.EEXIST, "a file that is kept", str(folder / parent))


def carry(folder: Path, successor: Path, name: str) -> None:
    """Copy one of the belongings of the published site to the next site.

    Files get a second name, so that nothing is copied and nothing is ever missing; where that cannot be, they are
    copied. What the next site has already stays. Raises OSError, also where a file and a folder want the same place.
    """
    make_parents(successor, name)
    _carry(folder / name, successor / name)


def make_parents(folder: Path, name: str) -> None:
    """Make the folders that a file of a site stands in."""
    for parent in reversed(PurePosixPath(name).parents[:-1]):
        if not (folder / parent).is_dir():
            (folder / parent).mkdir()
            (folder / parent).chmod(FOLDER_MODE)


def _carry(source: Path, target: Path) -> None:
    if not is_folder(source):
        if not os.path.lexists(target):
            _second_name(source, target)
        elif is_folder(target):
            raise FileExistsError(errno.EEXIST, "a folder has this name", str(source))
        return
    is_new = not os.path.lexists(target)
    if is_new:
        target.mkdir()
    elif not is_folder(target):
        raise FileExistsError(errno.EEXIST, "a file has this name", str(source))
    for entry in sorted(os.scandir(source), key=lambda entry: entry.name):
        _carry(Path(entry.path), target / entry.name)
    if is_new:
        shutil.copystat(source, target)


def _second_name(source: Path, target: Path) -> None:
    if source.is_symlink():
        target.symlink_to(source.readlink())
        return
    try:
        os.link(source, target)
    except OSError:  # file systems without them, files of others, the most that one file may have
        shutil.copy2(source, target)


def bring_back(former: Path, site: Path, before: Made) -> None:
    """Move to the new site what changed in the former one during the exchange and was not made: `before` was."""
    names = others_than(before, former)
    ours = made(site) if names else frozenset[str]()
    for name in names:
        below = files_below(former / name) if is_folder(former / name) else [""]
        for file in (f"{name}/{found}".rstrip("/") for found in below):
            if file not in ours and not _is_same(former / file, site / file):
                make_parents(site, file)
                (former / file).replace(site / file)


def is_folder(path: Path) -> bool:
    """Whether a path is a folder itself, not a link to one."""
    return path.is_dir() and not path.is_symlink()


def _is_same(one: Path, other: Path) -> bool:
    if not os.path.lexists(other):
        return False
    first, second = os.lstat(one), os.lstat(other)
    is_copy = (first.st_mode, first.st_size, first.st_mtime_ns) == (second.st_mode, second.st_size, second.st_mtime_ns)
    return is_copy or os.path.samestat(first, second) or (one.is_symlink() and one.readlink() == other.readlink())
