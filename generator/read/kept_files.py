"""Files that only save time: written as a whole or not at all, and removed when nobody used them for a month.

When a file was used is its time of change, which each use sets again, at most once a day.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Collection
from pathlib import Path

UNUSED_DAYS = 30
LOOKED_THROUGH = "looked-through"
"""The beginning of the names of files whose time shows when a folder was last looked through for unused files."""
_DAY = 86_400


def write_whole(path: Path, *data: bytes | memoryview) -> None:
    """Write a file, of one piece of data or several, as a whole or not at all, even if another process writes it too.

    Raises OSError.
    """
    handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.writelines(data)
        Path(temporary).replace(path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise


def write_first(path: Path, data: bytes) -> None:
    """Write a file that nobody reads before all that belongs to it is there; as a whole where it is there already.

    Raises OSError.
    """
    try:
        with path.open("xb") as stream:
            stream.write(data)
    except FileExistsError:
        write_whole(path, data)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def mark_used(path: Path) -> None:
    """Note that a file was used today."""
    try:
        if time.time() - path.stat().st_mtime > _DAY:
            os.utime(path)
    except OSError:
        pass  # it is then removed sooner


def remove_unused(folder: Path, but: Collection[str] = ()) -> None:
    """Remove the files right in a folder that nobody used for a month, `but` for some; an empty folder too."""
    try:
        with os.scandir(folder) as entries:
            files = [Path(entry.path) for entry in entries if entry.name not in but]
        oldest = time.time() - UNUSED_DAYS * _DAY
        unused = [file for file in files if file.is_file() and file.stat().st_mtime < oldest]
        for file in unused:
            file.unlink(missing_ok=True)
        if len(unused) == len(files) and not but:
            folder.rmdir()
    except OSError:
        pass  # somebody else uses it


def remove_all(folder: Path) -> None:
    """Remove a folder of such files, as far as the machine allows."""
    shutil.rmtree(folder, ignore_errors=True)


def is_due(note: Path) -> bool:
    """Whether what is done once a day is to be done again; when it was is the time of a file, made where it can be.

    Where there is no such file yet, nothing is old: it is to be done a day later.
    """
    try:
        is_first = not note.exists()
        if not is_first and time.time() - note.stat().st_mtime < _DAY:
            return False
        note.touch()
    except OSError:
        return False
    return not is_first
