"""Writes the files of a site, many in a row: a folder is made once, a file is opened once."""

from __future__ import annotations

import os
from contextlib import suppress


class SiteFolder:
    """A folder that is filled by one process; it is made where it is not there."""

    def __init__(self, root: str) -> None:
        os.makedirs(root, exist_ok=True)  # noqa: PTH103  as below
        self._root = root
        self._made = {""}

    def write(self, path: str, data: bytes) -> None:
        """Write a file, by its path from the root with slashes. Raises OSError."""
        self._make(path.rpartition("/")[0])
        with open(f"{self._root}/{path}", "wb") as file:  # noqa: PTH123  a Path costs more than to open a file
            file.write(data)

    def link(self, path: str, kept: str) -> bool:
        """Give a kept file a second name in the site; false where that cannot be. Raises OSError."""
        self._make(path.rpartition("/")[0])
        try:
            os.link(kept, f"{self._root}/{path}")
        except OSError:
            return False
        return True

    def move_in(self, path: str, folder: str) -> bool:
        """Let a folder from elsewhere become one of the site; false where that cannot be. Raises OSError."""
        self._make(path.rpartition("/")[0])
        try:
            os.rename(folder, f"{self._root}/{path}")  # noqa: PTH104  as above
        except OSError:
            return False
        return True

    def _make(self, folder: str) -> None:
        if folder in self._made:
            return
        self._make(folder.rpartition("/")[0])
        with suppress(FileExistsError):
            os.mkdir(f"{self._root}/{folder}")  # noqa: PTH102  as above
        self._made.add(folder)
