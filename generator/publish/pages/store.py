"""Where the pages of each consultation are kept: a folder for each, with a file for each state that was made last.

A file has the beginnings of its keys in its name, and the whole keys in it. One that is damaged counts as missing.
"""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.messages.message import Message, say
from generator.publish.pages import parted_files
from generator.publish.pages.parted_files import PartedFile
from generator.read.kept_files import LOOKED_THROUGH, UNUSED_DAYS, is_due, remove_all

PAGES = "pages"
"""In the folder that keeps results."""

NEW, DAMAGED, UNKEPT = say("new"), say("damaged"), say("not to be kept")
_SHOWN = 12
_FILES = ".files"
_DAY = 86_400
# The state as it is, and one that an editor may go back to.
MOST_FILES = 2


@dataclass(frozen=True)
class Layer:
    """What is kept of each consultation: the ending of its files, and what a change of each of their keys means."""

    ending: str
    reasons: tuple[Message, ...]


Keys = Sequence[str]
"""A key for each reason of a layer, in that order."""


class PageStore:
    """The files of a layer below `folder`, which is made when needed."""

    def __init__(self, folder: Path, layer: Layer) -> None:
        self._folder = folder
        self._layer = layer

    def find(self, identity: str, keys: Keys) -> PartedFile | Message:
        """The file with these keys, or why there is none."""
        path = self.path(identity, keys)
        found = parted_files.opened(path)
        if found is not None and found.facts["keys"] == list(keys):
            return found
        if found is not None or path.exists():
            return DAMAGED
        names = self._names(identity)
        newest = names[0].removesuffix(self._layer.ending).split("-") if names else []
        pairs = zip(self._layer.reasons, keys, newest, strict=False)
        return next((reason for reason, key, then in pairs if key[:_SHOWN] != then), NEW)

    def find_alike(self, identity: str, keys: Keys, but: int) -> PartedFile | None:
        """The newest file with these keys, but for the one at this place among them, which may be any."""
        wanted = [key for number, key in enumerate(keys) if number != but]
        for name in self._names(identity):
            named = name.removesuffix(self._layer.ending).split("-")
            if [key[:_SHOWN] for key in wanted] == [key for number, key in enumerate(named) if number != but]:
                found = parted_files.opened(self._folder / identity / name)
                if found and [key for number, key in enumerate(found.facts["keys"]) if number != but] == wanted:
                    return found
        return None

    def path(self, identity: str, keys: Keys) -> Path:
        """Where the file with these keys is kept, or would be."""
        return self._folder / identity / f"{'-'.join(key[:_SHOWN] for key in keys)}{self._layer.ending}"

    def keep(self, identity: str, keys: Keys, facts: Mapping[str, object], parts: Mapping[str, bytes]) -> None:
        """Keep what was made. Raises OSError."""
        path = self.path(identity, keys)
        parted_files.write(path, parted_files.written({**facts, "keys": list(keys)}, parts))
        for number, old in enumerate(self._names(identity)):
            if old != path.name and (number >= MOST_FILES or _is_unused(path.parent / old)):
                _remove(path.parent / old)
        _remove_begun(path.parent)

    def remove_unused(self, used: Collection[str]) -> None:
        """Remove what nobody used for a month: once a day of all, each time of others than these ids.

        Of these the newest stays.
        """
        is_due_for_all = is_due(self._folder / f"{LOOKED_THROUGH}-{self._layer.ending[1:]}")
        try:
            with os.scandir(self._folder) as entries:
                folders = [entry.name for entry in entries if entry.is_dir()]
            for name in folders if is_due_for_all else set(folders) - set(used):
                folder = self._folder / name
                for file in self._names(name)[1 if name in used else 0 :]:
                    if _is_unused(folder / file):
                        _remove(folder / file)
                _remove_begun(folder)
                if not any(folder.iterdir()):
                    folder.rmdir()
        except OSError:
            pass  # somebody else uses it

    def _names(self, identity: str) -> list[str]:
        """The names of the files of a consultation, the newest first."""
        try:
            with os.scandir(self._folder / identity) as entries:
                ours = [entry for entry in entries if entry.name.endswith(self._layer.ending)]
                files = sorted((-entry.stat().st_mtime_ns, entry.name) for entry in ours)
        except OSError:
            return []
        return [name for _, name in files]


def _remove_begun(folder: Path) -> None:
    """Remove files beside a file that was never written, for its build was stopped."""
    latest = time.time() - _DAY
    with os.scandir(folder) as entries:
        begun = [Path(entry.path) for entry in entries if entry.name.endswith(_FILES) and entry.is_dir()]
    for each in begun:
        if not each.with_name(each.name.removesuffix(_FILES)).exists() and each.stat().st_mtime < latest:
            remove_all(each)


def _is_unused(path: Path) -> bool:
    return path.stat().st_mtime < time.time() - UNUSED_DAYS * _DAY


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    remove_all(beside(path))


def beside(path: Path) -> Path:
    """The folder of the files that belong to a file of the store."""
    return path.with_name(f"{path.name}{_FILES}")


def is_beside(name: str) -> bool:
    """Whether a folder with this name is one of those."""
    return name.endswith(_FILES)
