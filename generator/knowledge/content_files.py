"""Checks files of editors before they are read: links are never followed, and only ordinary files are opened.

What is published comes from these files alone, so a link could publish any file of the machine that builds; a pipe or a
device could block the build for ever.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from generator.messages.message import NOTHING, Message, say, words
from generator.messages.refusals import why_refused
from generator.model.reserved_names import RESERVED_SIGNS, is_reserved
from generator.problems import Code, Place, Problems, printable

# Version control programs keep links of their own, and the contents of their folders are never published.
_NOT_CONTENT = frozenset({".git", ".hg", ".svn"})
# Emacs puts a dangling link beside a file that is being edited.
_EDITED = ".#"


def is_ordinary(path: Path, name: str, problems: Problems) -> bool:
    """Whether a path is a file that may be read; `name` is its name in messages. Raises OSError."""
    return not _refused(path, os.lstat(path).st_mode, name, problems)


def _refused(path: Path, mode: int, name: str, problems: Problems) -> bool:
    if stat.S_ISLNK(mode):
        _report_link(path, name, problems)
    elif not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        message = say("this is {kind}, no file; it is not read", kind=_kind(mode))
        problems.report(Code.SPECIAL_FILE, Place(name), message, say("remove it, or put an ordinary file in its place"))
    else:
        return False
    return True


def _report_link(path: Path, name: str, problems: Problems) -> None:
    try:
        target = words(printable(os.fspath(path.readlink())))
    except OSError:
        target = say("elsewhere")
    message = say("this is a symbolic link (to {target}); it is not followed", target=target)
    problems.report(Code.SYMBOLIC_LINK, Place(name), message, say("put the file or folder itself in its place"))


def _kind(mode: int) -> Message:
    if stat.S_ISFIFO(mode):
        return say("a pipe")
    return say("a socket") if stat.S_ISSOCK(mode) else say("a device")


def check_tree(folder: Path, name: str, problems: Problems, *, is_published: bool = False) -> None:
    """Report every link, and everything that is neither file nor folder, in a folder and below it.

    `name` is the name of the folder in messages. If its files are published under their own names (`is_published`),
    names that some systems cannot hold are reported as well.
    """
    try:
        if _refused(folder, os.lstat(folder).st_mode, name, problems) or not folder.is_dir():
            return
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    except OSError as error:
        problems.report(
            Code.UNREADABLE, Place(name), say("the folder cannot be read: {reason}", reason=why_refused(error))
        )
        return
    for entry in entries:
        if not _is_mark_of_editor(entry):
            if is_published:
                _check_name(entry.name, f"{name}/{entry.name}", problems)
            if entry.name not in _NOT_CONTENT or entry.is_symlink():
                _check_entry(entry, f"{name}/{entry.name}", problems, is_published=is_published)


def _check_entry(entry: os.DirEntry[str], name: str, problems: Problems, *, is_published: bool) -> None:
    if entry.is_dir(follow_symlinks=False):
        check_tree(Path(entry.path), name, problems, is_published=is_published)
    else:
        _refused(Path(entry.path), entry.stat(follow_symlinks=False).st_mode, name, problems)


def _is_mark_of_editor(entry: os.DirEntry[str]) -> bool:
    return entry.name.startswith(_EDITED) and entry.is_symlink() and not Path(entry.path).exists()


def _check_name(entry: str, name: str, problems: Problems) -> None:
    if why := why_unsafe(entry):
        problems.report(Code.UNSAFE_NAME, Place(name), why, say("rename it"))


def why_unsafe(name: str) -> Message:
    """The reason why some system cannot hold a file of this name; empty when all can."""
    if printable(name) != name:
        return say("a file or folder with this name has characters that cannot be shown")
    if is_reserved(name):
        return say("a file or folder with this name cannot stand on Windows, which keeps the name for a device")
    if name.endswith((".", " ")):
        return say("a file or folder with this name cannot stand on Windows, which drops the dot or space at its end")
    if found := sorted(RESERVED_SIGNS.intersection(name)):
        return say(
            "a file or folder with this name cannot stand on Windows, for it holds {signs}", signs=" ".join(found)
        )
    return NOTHING


def linked_parts(folder: Path, root: Path) -> Iterator[Path]:
    """The links on the path from a root to a folder below it, this folder included; none for a folder elsewhere."""
    folder, root = Path(os.path.abspath(folder)), Path(os.path.abspath(root))  # noqa: PTH100 - resolve follows links
    if folder.is_relative_to(root):
        ways = [folder, *folder.parents]
        yield from (way for way in reversed(ways[: ways.index(root)]) if way.is_symlink())
