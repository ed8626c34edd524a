"""Begins a project in a folder where nothing is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator import __version__
from generator.messages.message import say
from generator.publish.disk.removal import remove
from generator.publish.starting.first_files import first_files
from generator.publish.starting.record import record_of, write_record

_NO_CONTENT = (".git", ".venv")  # an empty repository, and an environment that holds the program


class FolderRefusedError(Exception):
    """The folder holds something already; the message names it."""


@dataclass(frozen=True)
class Begun:
    """A project that was made: its folder, and the paths of its files within, in order."""

    folder: Path
    files: tuple[str, ...]


def begin_project(folder: Path, site_name: str) -> Begun:
    """Make a project; `site_name` is what its site calls itself.

    Nothing of it is left where the machine refuses something. Raises FolderRefusedError and OSError.
    """
    _refuse_taken(folder)
    was_there = folder.is_dir()
    files = first_files(site_name)
    try:
        for path, data in files.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        write_record(record_of(__version__, site_name, files), folder)
    except OSError:
        made = [folder / name for name in {path.partition("/")[0] for path in files}]
        for each in sorted(made) if was_there else [folder]:
            remove(each)
        raise
    return Begun(folder, tuple(files))


def _refuse_taken(folder: Path) -> None:
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise FolderRefusedError(say("{folder} is no folder; name one that does not exist yet", folder=folder))
    held = sorted(path.name for path in folder.iterdir() if path.name not in _NO_CONTENT) if folder.is_dir() else []
    if held:
        raise FolderRefusedError(
            say(
                "{folder} holds {held}; name an empty folder, or one that does not exist yet",
                folder=folder,
                held=held[0],
            )
        )
