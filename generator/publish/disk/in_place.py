"""Publishes into a folder that cannot change places (a mount point, a system without such a call), file by file.

The new site is first copied completely into the folder, under a hidden name. If the work stops after that, the next
build completes it. Each file replaces the old one in one step: first the assets that pages need, then pages, with those
that link to others last. Then the rest of the old site is removed, its pages first.
"""

from __future__ import annotations

import errno
import shutil
from pathlib import Path, PurePosixPath

from generator.publish.disk.belongings import (
    FILE_MODE,
    INCOMING,
    LIST,
    UNFINISHED,
    belongings,
    files_below,
    is_folder,
    list_made,
    made,
    make_parents,
    refuse_clashes,
)
from generator.publish.disk.removal import remove

_PAGE = ".html"
# The files of search that name others.
_ENTRIES = ("pagefind-entry.json", "jaren.json")


def publish_in_place(building: Path, final: Path, *, keeps: bool = True) -> None:
    """Let the files of a built site take the places of those in `final`. Raises OSError.

    `keeps` shows whether what no build made stays; such a site lists what its build made.
    """
    if keeps:
        refuse_clashes(final, belongings(final, made(building)), made(building))
    else:
        list_made(building)
    try:
        building.rename(final / INCOMING)
    except OSError as error:
        if error.errno not in (errno.EXDEV, errno.EPERM, errno.EACCES):
            raise
        _copy(building, final)
    finish_in_place(final, keeps=keeps)


def _copy(building: Path, final: Path) -> None:
    try:
        (final / UNFINISHED).mkdir()
        for name in sorted(made(building)):
            make_parents(final / UNFINISHED, name)
            shutil.copyfile(building / name, final / UNFINISHED / name)
            (final / UNFINISHED / name).chmod(FILE_MODE)
        (final / UNFINISHED).rename(final / INCOMING)
    finally:
        remove(final / UNFINISHED)


def finish_in_place(final: Path, *, keeps: bool = True) -> None:
    """Complete an interrupted replacement: a complete new site in `final` is published, an incomplete one removed."""
    incoming = final / INCOMING
    remove(final / UNFINISHED)
    names = made(incoming)
    if names:
        kept = frozenset(belongings(final, names) if keeps else ())
        _bring_in(incoming, final, names, kept)
        for name in sorted(_left_over(final, names, kept), key=_order, reverse=True):
            (final / name).unlink()
            _prune(final, name)
        if keeps:
            (incoming / LIST).replace(final / LIST)
    remove(incoming)
    if not keeps:
        remove(final / LIST)


def _bring_in(incoming: Path, final: Path, names: frozenset[str], kept: frozenset[str]) -> None:
    for name in sorted(names & frozenset(files_below(incoming)) - {LIST}, key=_order):
        _make_room(final, name, kept)
        (incoming / name).replace(final / name)


def _order(name: str) -> tuple[int, int, str]:
    path = PurePosixPath(name)
    rank = 2 if path.suffix == _PAGE else int(path.name in _ENTRIES)
    return rank, -len(path.parts), name


def _make_room(final: Path, name: str, kept: frozenset[str]) -> None:
    """Take away a file where a folder must be, or a folder where a file must be; make the folders."""
    refuse_clashes(final, kept, [name])
    for parent in PurePosixPath(name).parents[:-1]:
        if (final / parent).is_symlink() or (final / parent).is_file():
            (final / parent).unlink()
    make_parents(final, name)
    if is_folder(final / name):
        remove(final / name)


def _left_over(final: Path, names: frozenset[str], kept: frozenset[str]) -> list[str]:
    out = kept | {INCOMING, UNFINISHED}
    found = (name for name in files_below(final) if name not in names)
    return [name for name in found if out.isdisjoint([name, *map(str, PurePosixPath(name).parents)])]


def _prune(final: Path, name: str) -> None:
    """Remove the folders that the last file has left."""
    folder = (final / name).parent
    while folder != final and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
