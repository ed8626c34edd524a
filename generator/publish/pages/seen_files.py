"""Which kept files are as they were when a build ended: by their states on the disk, so that they need not be read."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from generator.publish.disk.file_states import state_in, states_in
from generator.publish.pages.parted_files import PartedFile
from generator.publish.pages.store import beside
from generator.read.kept_files import write_whole

SEEN = "seen.json"
"""In the folder that keeps results."""


class SeenFiles:
    """The states of files beside others, in the file `note`, which is made when needed."""

    def __init__(self, note: Path) -> None:
        self._note = note

    def are_same(self, file: PartedFile) -> bool:
        """Whether the files beside one are certainly what they were when the last build ended."""
        known = self._known.get(_name(file))
        return known is not None and known == [file.digest, state_in(str(beside(file.path)))]

    def keep(self, files: Iterable[PartedFile]) -> None:
        """Note the states of all files beside these, which are as they should be, as far as the machine allows."""
        if sys.platform == "win32":  # its times are those that programs set
            return
        by_folder = {str(beside(file.path)): file for file in files}
        with suppress(OSError):  # then they are read again
            states = states_in(by_folder, self._note.parent)
            noted = {_name(by_folder[folder]): (by_folder[folder].digest, state) for folder, state in states.items()}
            write_whole(self._note, json.dumps(noted).encode("ascii"))

    @cached_property
    def _known(self) -> dict[str, list[str]]:
        try:
            found = json.loads(self._note.read_bytes())
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def _name(file: PartedFile) -> str:
    """The place of a file among those that are kept, wherever the project stands."""
    return f"{file.path.parent.name}/{file.path.name}"
